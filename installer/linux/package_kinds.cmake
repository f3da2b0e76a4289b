# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CPack before each package: the tarball brings its libraries along, the Debian package its changelog.
if(CPACK_GENERATOR STREQUAL TXZ)
    set(CPACK_PACKAGE_FILE_NAME first-neuron-${CPACK_PACKAGE_VERSION}-linux-${CPACK_FIRST_NEURON_PROCESSOR})
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/bundle.cmake)
elseif(CPACK_GENERATOR STREQUAL DEB)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${CPACK_FIRST_NEURON_BUILD};First Neuron;debian;/")
endif()
