# SPDX-License-Identifier: GPL-3.0-or-later
# Turns what was installed for the tarball into a folder that runs wherever it lies: Qt, its plugins and what they need
# go into lib/ and plugins/, found relative to the program (RPATH, qt.conf), with their licences beside them.
#
# Not brought along is what every desktop has and what has to fit the rest of the system: the C and C++ libraries, the
# graphics drivers, X, fonts and text shaping, D-Bus.
set(system_libraries "^(ld-linux-x86-64|ld-linux-aarch64|lib(c|m|dl|rt|pthread|resolv|stdc\\+\\+|gcc_s|GL|EGL|GLX|GLdispatch|X11|\
X11-xcb|xcb|Xau|Xdmcp|fontconfig|freetype|harfbuzz|glib-2\\.0|dbus-1|z|uuid))\\.so")
set(plugins
    iconengines/libqsvgicon.so
    imageformats/libqsvg.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    platforms/libqoffscreen.so
    platforms/libqxcb.so)

# CPack cannot read dependencies; CMake can.
if(NOT CMAKE_SCRIPT_MODE_FILE)
    set(settings)
    foreach(name TEMPORARY_INSTALL_DIRECTORY FIRST_NEURON_QT_PLUGINS RESOURCE_FILE_LICENSE)
        list(APPEND settings -DCPACK_${name}=${CPACK_${name}})
    endforeach()
    execute_process(COMMAND ${CMAKE_COMMAND} ${settings} -P ${CMAKE_CURRENT_LIST_FILE} COMMAND_ERROR_IS_FATAL ANY)
    return()
endif()

set(root ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
file(GLOB programs ${root}/bin/*)
list(TRANSFORM plugins PREPEND ${CPACK_FIRST_NEURON_QT_PLUGINS}/ OUTPUT_VARIABLE plugin_files)
foreach(plugin IN LISTS plugin_files)
    if(NOT EXISTS ${plugin})
        message(FATAL_ERROR "Not found: ${plugin}")
    endif()
endforeach()
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${plugin_files}
    PRE_EXCLUDE_REGEXES ${system_libraries}
    RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing)
if(missing)
    message(FATAL_ERROR "Not found: ${missing}")
endif()

file(COPY ${libraries} DESTINATION ${root}/lib FOLLOW_SYMLINK_CHAIN)
foreach(plugin IN LISTS plugins)
    get_filename_component(kind ${plugin} DIRECTORY)
    file(COPY ${CPACK_FIRST_NEURON_QT_PLUGINS}/${plugin} DESTINATION ${root}/plugins/${kind})
endforeach()
file(WRITE ${root}/bin/qt.conf "[Paths]\nPrefix=..\nPlugins=plugins\n")

# set_rpath(PATH FILES...): where each of them looks for libraries first.
function(set_rpath path)
    execute_process(COMMAND patchelf --set-rpath ${path} ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
file(GLOB bundled_libraries ${root}/lib/*.so.*)
foreach(library IN LISTS bundled_libraries)
    if(NOT IS_SYMLINK ${library})
        set_rpath(\$ORIGIN ${library})
    endif()
endforeach()
file(GLOB bundled_plugins ${root}/plugins/*/*.so)
set_rpath(\$ORIGIN/../../lib ${bundled_plugins})
set_rpath(\$ORIGIN/../lib ${programs})

# The licence of each package that a library or plugin is from, and its version, which names its source.
set(packages)
foreach(file IN LISTS libraries plugin_files)
    file(REAL_PATH ${file} file)
    string(REGEX REPLACE "^/usr(/lib/.*)" "\\1" merged ${file})
    foreach(path ${file} ${merged})
        execute_process(COMMAND dpkg-query -S ${path} OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE unknown)
        if(NOT unknown)
            break()
        endif()
    endforeach()
    if(unknown)
        message(FATAL_ERROR "No package owns ${file}: its licence is not known")
    endif()
    string(REGEX REPLACE ":.*" "" package ${owner})
    list(APPEND packages ${package})
endforeach()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
foreach(package IN LISTS packages)
    configure_file(/usr/share/doc/${package}/copyright ${root}/licenses/${package} COPYONLY)
endforeach()
# They refer to the common licences instead of repeating them.
file(COPY /usr/share/common-licenses DESTINATION ${root}/licenses)
execute_process(COMMAND dpkg-query -W -f "\${source:Package} \${source:Version}: \${binary:Package}\n" ${packages}
    OUTPUT_VARIABLE sources COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${root}/licenses/SOURCES
    "The libraries in lib/ and plugins/ are from these Debian source packages, unchanged apart from the path on which\n"
    "they look for each other. Each may be replaced by another build of it.\n\n${sources}")

file(RENAME ${root}/share/doc/first-neuron/copyright ${root}/licenses/first-neuron)
file(REMOVE ${root}/share/doc/first-neuron/changelog.Debian.gz)
configure_file(${CPACK_RESOURCE_FILE_LICENSE} ${root}/LICENSE COPYONLY)
configure_file(${CMAKE_CURRENT_LIST_DIR}/tarball.txt ${root}/README COPYONLY)
