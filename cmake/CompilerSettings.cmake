# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with. Third-party code sees none of it.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

option(FIRST_NEURON_WERROR "Treat warnings as errors" OFF)
option(FIRST_NEURON_SANITIZE "Build with the address and undefined-behaviour sanitizers" OFF)
option(FIRST_NEURON_SANITIZE_THREADS "Build with the thread sanitizer" OFF)
option(FIRST_NEURON_ASSERT "Check every assertion, those of the standard library and of Qt, too" OFF)
option(FIRST_NEURON_TRAP "Below the window, end where behaviour is undefined (clang)" OFF)
option(FIRST_NEURON_HARDEN "Harden the programs as Debian does its packages" OFF)
option(FIRST_NEURON_FOLDERS "Compile many sources as one, where everything is compiled once" OFF)
option(FIRST_NEURON_QUICK_BUILD "Compile with less optimization, least what computes nothing itself" OFF)
option(FIRST_NEURON_FUZZ "Build the libFuzzer targets (needs clang)" OFF)
option(FIRST_NEURON_BENCHMARKS "Build the benchmarks (needs Google Benchmark)" OFF)

add_library(compiler_settings INTERFACE)
# The same numbers on every machine: no fused multiply-add behind our back. Of several sources that
# are compiled as one, each would shadow what the others keep to themselves.
target_compile_options(compiler_settings INTERFACE
    -ffp-contract=off
    -Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<BOOL:${FIRST_NEURON_FOLDERS}>>>:-Wshadow>
    $<$<BOOL:${FIRST_NEURON_WERROR}>:-Werror>)
target_compile_definitions(compiler_settings INTERFACE QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
if(FIRST_NEURON_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(FIRST_NEURON_SANITIZE_THREADS)
    # What this sanitizer puts into the code hides from GCC 12 that some values are set.
    add_compile_options(-fsanitize=thread -fno-omit-frame-pointer -Wno-maybe-uninitialized)
    add_link_options(-fsanitize=thread)
endif()
if(FIRST_NEURON_ASSERT)
    add_compile_options(-UNDEBUG)
    add_compile_definitions(_GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
endif()
if(FIRST_NEURON_HARDEN)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2 -Werror=format-security
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=.)
    add_link_options(-pie -Wl,-z,relro,-z,now,--as-needed)
endif()
if(FIRST_NEURON_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

# What is compiled anew more often than it runs; what computes is nearly as fast as ever.
set(FIRST_NEURON_COMPUTES)
set(FIRST_NEURON_TELLS)
if(FIRST_NEURON_QUICK_BUILD)
    set(FIRST_NEURON_COMPUTES $<$<CONFIG:Release>:-O2>)
    set(FIRST_NEURON_TELLS $<$<CONFIG:Release>:-O1>)
endif()

# compile_together(TARGET): a dozen of its sources at once, where everything is compiled once: what
# they include is more than half of a compiler's work. What each keeps to itself has a name of its
# own, for all of them see it.
function(compile_together target)
    if(FIRST_NEURON_FOLDERS)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
    endif()
endfunction()

# add_layer(NAME libraries...): the library of one layer, from every source in the current folder.
function(add_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${ARGN} PRIVATE compiler_settings)
    if(FIRST_NEURON_TRAP AND CMAKE_CXX_COMPILER_ID STREQUAL Clang)
        # Without a library of the sanitizer's, and without its words: `./dev sanitize` has both.
        # GCC 12 warns of what such checks themselves put in.
        target_compile_options(${name} PRIVATE
            -fsanitize=undefined -fno-sanitize=vptr -fsanitize-undefined-trap-on-error)
    endif()
    compile_together(${name})
endfunction()
