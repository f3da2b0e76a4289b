# SPDX-License-Identifier: GPL-3.0-or-later
# Several tests as one source: what a test's headers ask of the compiler, whatever the test does with
# them, is more than half of its work. Each one's names are in a namespace of their own, its main()
# among them; the headers of all stand before, and are not read again inside.

# How many tests are one program.
set(tests_together 8)
# Those with more than a source of their own: further sources, programs that they start, names at
# the outermost level.
set(tests_alone
    model_tst_allocation model_tst_same_digits model_tst_validity
    table_tst_blank_groups table_tst_corpus table_tst_encodings table_tst_odd_numbers
    session_tst_archives session_tst_opening session_tst_resume session_tst_runs session_tst_versions
    gui_tst_error_chart gui_tst_listings gui_tst_numbertarget gui_tst_oddsessions gui_tst_range
    gui_tst_runs gui_tst_tour gui_tst_translations
    monkey_tst_finds monkey_tst_unruly installer_tst_desktop installer_tst_manuals)

# write_several_tests(FILE tests...)
function(write_several_tests file)
    set(headers)
    set(tests)
    set(entries)
    foreach(test IN LISTS ARGN)
        get_filename_component(name ${test} NAME_WE)
        file(STRINGS ${test} includes REGEX "^#include [<\"][^<>\"]*[>\"]$")
        list(FILTER includes EXCLUDE REGEX "\\.moc\"$")
        list(APPEND headers ${includes})
        string(APPEND tests "namespace ${name}\n{\n#include \"${test}\"\n}\n")
        string(APPEND entries "    {\"${name}\", ${name}::main},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${test})
    endforeach()
    list(APPEND headers "#include \"support/one_of_several.h\"")
    list(REMOVE_DUPLICATES headers)
    list(JOIN headers "\n" headers)
    file(CONFIGURE OUTPUT ${file} @ONLY CONTENT "@headers@\n@tests@
int main(int argc, char** argv)
{
    return one_of_several(argc, argv, {\n@entries@    });
}
")
endfunction()
