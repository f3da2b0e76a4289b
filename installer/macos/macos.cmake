# SPDX-License-Identifier: GPL-3.0-or-later
# macOS: a bundle with Qt in it (macdeployqt), its icon and its document type, on a disk image. Prepared, not tested:
# docs/packaging.md.
set(icons ${CMAKE_CURRENT_BINARY_DIR})
set_target_properties(first-neuron PROPERTIES
    MACOSX_BUNDLE ON
    OUTPUT_NAME "First Neuron"
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_NAME "First Neuron"
    MACOSX_BUNDLE_GUI_IDENTIFIER ${application_id}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

install(TARGETS first-neuron BUNDLE DESTINATION .)
install(TARGETS first-neuron-cli RUNTIME DESTINATION "First Neuron.app/Contents/MacOS")
foreach(icon application session)
    install(FILES ${icons}/${icon}/icon.icns DESTINATION "First Neuron.app/Contents/Resources" RENAME ${icon}.icns)
endforeach()
qt_generate_deploy_app_script(TARGET first-neuron FILENAME_VARIABLE deploy)
install(SCRIPT ${deploy})

set(CPACK_DMG_VOLUME_NAME "First Neuron ${PROJECT_VERSION}")
