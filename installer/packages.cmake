# SPDX-License-Identifier: GPL-3.0-or-later
# Packages: Debian package and tarball on Linux, NSIS installer on Windows, disk image on macOS.
set(CPACK_PACKAGE_NAME first-neuron)
set(CPACK_PACKAGE_VENDOR "First Neuron developers")
set(CPACK_PACKAGE_CONTACT ${FIRST_NEURON_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_LIST_DIR}/description.txt)
set(CPACK_PACKAGE_EXECUTABLES first-neuron "First Neuron")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_OUTPUT_FILE_PREFIX ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB TXZ)
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    # Older than the revision 1 of a package that Debian itself may make one day.
    set(CPACK_DEBIAN_PACKAGE_RELEASE 0upstream1)
    set(CPACK_DEBIAN_PACKAGE_SECTION education)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # Loaded at run time, so that no tool sees it: the plugins that draw our icons.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS libqt6svg6)
    set(CPACK_FIRST_NEURON_BUILD ${CMAKE_BINARY_DIR})
    set(CPACK_FIRST_NEURON_PROCESSOR ${CMAKE_SYSTEM_PROCESSOR})
    set(CPACK_FIRST_NEURON_QT_PLUGINS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS})
    set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/linux/package_kinds.cmake)
endif()
include(CPack)
