# SPDX-License-Identifier: GPL-3.0-or-later
# Windows: both programs with Qt beside them (windeployqt), icons and version in the program, sessions opened by a
# double click. Prepared, not tested: docs/packaging.md.
enable_language(RC)
set(icons ${CMAKE_CURRENT_BINARY_DIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/first-neuron.rc.in first-neuron.rc @ONLY)
target_sources(first-neuron PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/first-neuron.rc)
set_target_properties(first-neuron PROPERTIES WIN32_EXECUTABLE ON)
add_dependencies(first-neuron icons)

install(TARGETS first-neuron first-neuron-cli RUNTIME DESTINATION bin)
qt_generate_deploy_app_script(TARGET first-neuron FILENAME_VARIABLE deploy)
install(SCRIPT ${deploy})

set(CPACK_PACKAGE_INSTALL_DIRECTORY "First Neuron")
set(CPACK_NSIS_DISPLAY_NAME "First Neuron")
set(CPACK_NSIS_PACKAGE_NAME "First Neuron")
set(CPACK_NSIS_MUI_ICON ${icons}/application/icon.ico)
set(CPACK_NSIS_MUI_UNIICON ${icons}/application/icon.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/first-neuron.exe)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
WriteRegStr SHCTX "Software\Classes\.neuron" "" "FirstNeuron.Session"
WriteRegStr SHCTX "Software\Classes\.neuron" "Content Type" "application/vnd.first-neuron.session"
WriteRegStr SHCTX "Software\Classes\FirstNeuron.Session" "" "First Neuron session"
WriteRegStr SHCTX "Software\Classes\FirstNeuron.Session\DefaultIcon" "" "$INSTDIR\bin\first-neuron.exe,1"
WriteRegStr SHCTX "Software\Classes\FirstNeuron.Session\shell\open\command" "" '"$INSTDIR\bin\first-neuron.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
DeleteRegKey SHCTX "Software\Classes\.neuron"
DeleteRegKey SHCTX "Software\Classes\FirstNeuron.Session"
]])
