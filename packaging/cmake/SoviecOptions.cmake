# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One INTERFACE target carries the flags, so that no target sets its own.
add_library(soviec_options INTERFACE)
target_compile_definitions(soviec_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  BOOST_DATE_TIME_NO_LIB
  SOVIEC_VERSION="${PROJECT_VERSION}")
target_compile_options(soviec_options INTERFACE
  -Wall -Wextra -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
  -Wcast-qual -Wformat=2 -Wnull-dereference $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
  $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
  -Werror=unused-result -Werror=return-type)
if(SOVIEC_WERROR)
  target_compile_options(soviec_options INTERFACE -Werror)
endif()
if(SOVIEC_SANITIZE)
  target_compile_options(soviec_options INTERFACE
    -fsanitize=${SOVIEC_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(soviec_options INTERFACE -fsanitize=${SOVIEC_SANITIZE})
endif()
if(SOVIEC_FUZZ)
  target_compile_options(soviec_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(SOVIEC_MOLD mold)
if(SOVIEC_MOLD AND NOT WIN32)
  target_link_options(soviec_options INTERFACE -fuse-ld=mold)
endif()

find_program(SOVIEC_CCACHE ccache)
if(SOVIEC_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${SOVIEC_CCACHE}")
endif()

# soviec_precompile(target): where SOVIEC_PCH is on, the headers nearly every file includes are
# compiled once. They are listed here only; sources still include what they use.
function(soviec_precompile target)
  if(SOVIEC_PCH)
    target_precompile_headers(${target} PRIVATE
      <QString> <QList> <QHash> <QDateTime> <QJsonObject> <QUuid> <QVariant>
      <expected> <memory> <optional> <vector>
      <boost/date_time/gregorian/gregorian_types.hpp> ${ARGN})
  endif()
endfunction()

# soviec_resources(target name …): as qt_add_resources. Read where they lie: unpacking the words alone took a
# twentieth of the start, and installers pack them anyway.
function(soviec_resources target name)
  qt_add_resources(${target} ${name} ${ARGN} OPTIONS --no-compress)
endfunction()

# soviec_windows_identity(target description): icon, version and manifest. The manifest asks for the UTF-8
# code page, without which libxlsxwriter and libpq fail on Vietnamese paths. packaging/windows/build draws the icon.
function(soviec_windows_identity target description)
  set(SOVIEC_DESCRIPTION "${description}")
  set(SOVIEC_FOLDER "${CMAKE_SOURCE_DIR}/packaging/windows")
  string(REPLACE "." "," SOVIEC_NUMBERS "${PROJECT_VERSION}.0")
  configure_file("${SOVIEC_FOLDER}/identity.rc.in" "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" @ONLY)
  target_sources(${target} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${target}.rc")
  set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}.rc" PROPERTIES COMPILE_OPTIONS "--codepage=65001")
endfunction()
