# SPDX-License-Identifier: GPL-3.0-or-later
# Both programs and what a desktop needs to know of them, by the freedesktop.org specifications.
if(NOT CMAKE_INSTALL_DOCDIR)
    set(CMAKE_INSTALL_DOCDIR share/doc/first-neuron)
endif()
include(GNUInstallDirs)
set(here ${CMAKE_CURRENT_LIST_DIR})
set(share ${CMAKE_INSTALL_DATADIR})

install(TARGETS first-neuron first-neuron-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${here}/${application_id}.desktop DESTINATION ${share}/applications)
install(FILES ${here}/${application_id}.metainfo.xml DESTINATION ${share}/metainfo)
install(FILES ${here}/first-neuron.xml DESTINATION ${share}/mime/packages)

# install_icon(DIR DRAWING CONTEXT NAME): the drawing itself and what was rendered of it.
function(install_icon rendered drawing context name)
    install(FILES ${drawing} DESTINATION ${share}/icons/hicolor/scalable/${context} RENAME ${name}.svg)
    foreach(size 16 22 24 32 48 64 128 256 512)
        install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${rendered}/${size}.png
            DESTINATION ${share}/icons/hicolor/${size}x${size}/${context} RENAME ${name}.png)
    endforeach()
endfunction()
install_icon(application ${PROJECT_SOURCE_DIR}/resources/icons/first-neuron.svg apps ${application_id})
install_icon(session ${CMAKE_CURRENT_SOURCE_DIR}/icons/session.svg mimetypes application-vnd.first-neuron.session)

# Where Debian's shells look for completions of what is packaged.
install(FILES ${here}/completions/first-neuron-cli.bash DESTINATION ${share}/bash-completion/completions
    RENAME first-neuron-cli)
install(FILES ${here}/completions/_first-neuron-cli DESTINATION ${share}/zsh/vendor-completions)
install(FILES ${here}/completions/first-neuron-cli.fish DESTINATION ${share}/fish/vendor_completions.d)

# install_compressed(FILE DIRECTORY NAME): manual pages and changelogs are kept compressed, without a time stamp.
set(compressed)
function(install_compressed file directory name)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${output} COMMAND gzip -9nc ${file} > ${output} DEPENDS ${file} VERBATIM)
    install(FILES ${output} DESTINATION ${directory} ${ARGN})
    set(compressed ${compressed} ${output} PARENT_SCOPE)
endfunction()
install_compressed(${here}/first-neuron.1 ${CMAKE_INSTALL_MANDIR}/man1 first-neuron.1)
install_compressed(${here}/first-neuron-cli.1 ${CMAKE_INSTALL_MANDIR}/man1 first-neuron-cli.1)
file(GLOB translated_pages RELATIVE ${PROJECT_SOURCE_DIR}/translations CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/translations/*/man/*.1)
foreach(page IN LISTS translated_pages)
    string(REGEX REPLACE "/.*" "" language ${page})
    get_filename_component(name ${page} NAME)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${language})
    install_compressed(${PROJECT_SOURCE_DIR}/translations/${page} ${CMAKE_INSTALL_MANDIR}/${language}/man1
        ${language}/${name})
endforeach()
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md ${CMAKE_INSTALL_DOCDIR} changelog)
configure_file(${here}/debian/changelog.in debian_changelog @ONLY)
# Only the package of a distribution has a changelog of that distribution.
install_compressed(${CMAKE_CURRENT_BINARY_DIR}/debian_changelog ${CMAKE_INSTALL_DOCDIR} changelog.Debian
    COMPONENT debian EXCLUDE_FROM_ALL)
add_custom_target(compressed ALL DEPENDS ${compressed})
install(FILES ${here}/debian/copyright ${PROJECT_SOURCE_DIR}/docs/console.schema.json DESTINATION ${CMAKE_INSTALL_DOCDIR})
