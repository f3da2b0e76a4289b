# SPDX-License-Identifier: GPL-3.0-or-later
# embed_translations(target): every language that is found in translations/ travels inside the program.
#   translations/first-neuron_<language>.ts   the interface's strings     -> :/i18n/first-neuron_<language>.qm
#   translations/<language>/                  the lessons' texts          -> :/translations/<language>/
# and Qt's own strings (dialogs, buttons) in those languages              -> :/i18n/qtbase_<language>.qm
# A further language is one folder and one .ts file; nothing here names a language.
function(embed_translations target)
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/first-neuron_*.ts)
    qt_add_lrelease(${target} TS_FILES ${sources} OPTIONS -silent QM_FILES_OUTPUT_VARIABLE strings)
    foreach(source IN LISTS sources)
        string(REGEX REPLACE ".*first-neuron_(.*)\\.ts$" "\\1" language ${source})
        # Qt may know the language of "pt_BR", or only "pt".
        string(REGEX REPLACE "_.*" "" general ${language})
        foreach(name ${language} ${general})
            set(of_qt ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${name}.qm)
            if(EXISTS ${of_qt})
                set_source_files_properties(${of_qt} PROPERTIES QT_RESOURCE_ALIAS qtbase_${language}.qm)
                list(APPEND strings ${of_qt})
                break()
            endif()
        endforeach()
    endforeach()
    foreach(file IN LISTS strings)
        get_source_file_property(alias ${file} QT_RESOURCE_ALIAS)
        if(NOT alias)
            get_filename_component(alias ${file} NAME)
            set_source_files_properties(${file} PROPERTIES QT_RESOURCE_ALIAS ${alias})
        endif()
    endforeach()
    qt_add_resources(${target} translated_strings PREFIX /i18n FILES ${strings})

    file(GLOB_RECURSE texts CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/translations/*.md ${PROJECT_SOURCE_DIR}/translations/*.txt)
    if(texts)
        qt_add_resources(${target} translated_texts
            PREFIX / BASE ${PROJECT_SOURCE_DIR} FILES ${texts})
    endif()
endfunction()
