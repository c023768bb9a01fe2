# SPDX-FileCopyrightText: 2026 The Sổ Việc developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the program stands on, built for Windows from Debian's source packages: one function a library,
# run by `library` in an empty build folder, installing into $out. A finished one is kept under a name
# made of everything it was made of, so that a new version rebuilds only what follows from it.

host=x86_64-w64-mingw32

# The pinned source packages. Security updates are made here: change a version, build, try.
declare -A version=(
  [qt6-base]=6.4.2+dfsg-10
  [qt6-svg]=6.4.2-2
  [qtkeychain]=0.13.2-5
  [sqlite3]=3.40.1-2+deb12u2
  [openssl]=3.0.20-1~deb12u2
  [postgresql-15]=15.18-0+deb12u1
  [libsodium]=1.0.18-1+deb12u1
  [libxlsxwriter]=1.1.4-2
  [libzip]=1.7.3-1
  [qrencode]=4.1.1-1
)

# source_of PACKAGE: the folder its unpacked sources stand in.
source_of() {
  printf '%s/src/%s-%s' "$cache" "$1" "${version[$1]}"
}

# apt_sources COMMAND…: apt-get with a source list and index of its own; what the machine has stays as it is.
apt_sources() {
  apt-get -o "Dir::Etc::sourcelist=$cache/apt/src.sources" -o Dir::Etc::sourceparts=- \
    -o "Dir::State::lists=$cache/apt/lists" -o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= \
    -o "APT::Sandbox::User=$(id -un)" -qq "$@"
}

# write_source_list: the machine's own Debian archives, asked for sources instead of programs.
write_source_list() {
  mkdir -p "$cache/apt/lists/partial" "$cache/dl" "$cache/src"
  {
    awk 'BEGIN { RS = ""; ORS = "\n\n" } /Signed-By:[^\n]*debian-archive/ { sub(/Types:[^\n]*/, "Types: deb-src"); print }' \
      /etc/apt/sources.list.d/*.sources 2>/dev/null || true
    sed -n 's/^deb \(\[[^]]*\] \)\{0,1\}\([^ ]*debian[^ ]*\) \([^ ]*\) .*/Types: deb-src\nURIs: \2\nSuites: \3\nComponents: main\nSigned-By: \/usr\/share\/keyrings\/debian-archive-keyring.gpg\n/p' \
      /etc/apt/sources.list 2>/dev/null || true
  } >"$cache/apt/src.sources"
}

# fetch PACKAGE: unpacks its pinned version; apt holds every file against the signed index.
fetch() {
  local folder file
  folder="$(source_of "$1")"
  [ -e "$folder/.ok" ] && return 0
  if [ ! -e "$cache/apt/src.sources" ]; then
    write_source_list
    logged "$cache/apt.log" apt_sources update
  fi
  rm -rf "$folder"
  file="$1_${version[$1]}.dsc"
  (
    cd "$cache/dl" || exit
    logged "$cache/fetch-$1.log" apt_sources source --download-only "$1=${version[$1]}"
    logged "$cache/fetch-$1.log" dpkg-source -x "$file" "$folder"
  ) || die "Không lấy được mã nguồn $1 ${version[$1]} từ kho Debian. Hãy đặt bản đã giải nén vào $folder, tạo tệp .ok trong đó, rồi chạy lại." \
    "The source of $1 ${version[$1]} could not be had from Debian's archive. Put it, unpacked, into $folder, make a file .ok there, and run this again."
  touch "$folder/.ok"
}

# made_of FUNCTION WORD…: a short name for everything a library is made of.
made_of() {
  {
    dpkg-query -W g++-mingw-w64-x86-64-posix mingw-w64-x86-64-dev binutils-mingw-w64-x86-64 libz-mingw-w64-dev qt6-base-dev-tools
    cat "$here/toolchain.cmake"
    declare -f "make_$1"
    printf '%s\n' "$@"
  } | sha256sum | cut -c1-12
}

# library NAME WORD…: builds it where it is not kept yet; prefix[NAME] is where it stands.
declare -A prefix
library() {
  local name="$1" key out folder started
  key="$(made_of "$@")"
  out="$cache/out/$name-$key"
  prefix[$name]="$out"
  [ -e "$out/.ok" ] && return 0
  if [ "$kept_only" = yes ]; then
    say "Kho không có $name đúng phiên bản; không biên dịch thử cho Windows." \
      "The cache does not hold this version of $name; nothing is compiled for Windows."
    exit 0
  fi
  folder="$cache/build/$name-$key"
  started="$SECONDS"
  rm -rf "$out"
  mkdir -p "$out" "$folder"
  say "Đang biên dịch $name cho Windows…" "Building $name for Windows…"
  (cd "$folder" && out="$out" logged "$cache/$name.log" "make_$name") ||
    die "Không biên dịch được $name; xem $cache/$name.log." "$name could not be built; see $cache/$name.log."
  rm -rf "$folder"
  echo "$((SECONDS - started)) s" >"$out/.ok"
}

# cmake_library SOURCE OPTION…: configures, builds and installs one CMake project into $out.
cmake_library() {
  local source="$1"
  shift
  cmake -G Ninja -S "$source" -B . -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$out" "$@" && nice ninja -j "$jobs" && ninja install
}

make_sqlite() {
  "$(source_of sqlite3)/configure" && make sqlite3.c && cp sqlite3.c sqlite3.h "$out/"
}

# The headers alone: they are the same on every system.
make_boost() {
  mkdir -p "$out/include" && cp -a /usr/include/boost "$out/include/"
}

make_sodium() {
  cp -a "$(source_of libsodium)/." . && autoreconf -fi &&
    ./configure --host=$host CC=$host-gcc-posix --prefix="$out" --enable-shared --disable-static --disable-dependency-tracking &&
    nice make -j "$jobs" install
}

make_xlsx() {
  cmake_library "$(source_of libxlsxwriter)" -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF \
    -DZLIB_LIBRARY=/usr/$host/lib/libz.a -DZLIB_INCLUDE_DIR=/usr/$host/include
}

make_zip() {
  cmake_library "$(source_of libzip)" -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF \
    -DENABLE_OPENSSL=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF \
    -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF \
    -DZLIB_LIBRARY=/usr/$host/lib/libz.dll.a -DZLIB_INCLUDE_DIR=/usr/$host/include
}

make_qrencode() {
  cmake_library "$(source_of qrencode)" -DWITH_TOOLS=NO -DWITHOUT_PNG=ON -DBUILD_SHARED_LIBS=NO
}

make_openssl() {
  "$(source_of openssl)/Configure" mingw64 --cross-compile-prefix=$host- CC=gcc-posix --prefix="$out" --libdir=lib \
    shared no-tests no-legacy no-engine no-zlib no-comp no-ssl3 no-weak-ssl-ciphers no-rc4 no-md2 no-idea no-camellia \
    no-seed no-aria no-sm2 no-sm3 no-sm4 no-whirlpool no-cast no-bf no-rc2 &&
    nice make -j "$jobs" build_libs && make install_dev
}

make_libpq() {
  "$(source_of postgresql-15)/configure" --host=$host --build=x86_64-linux-gnu CC=$host-gcc-posix CXX=$host-g++-posix \
    AR=$host-ar RANLIB=$host-ranlib WINDRES=$host-windres DLLTOOL=$host-dlltool DLLWRAP=$host-dllwrap --prefix="$out" \
    --without-readline --without-zlib --with-ssl=openssl --with-includes="${prefix[openssl]}/include" \
    --with-libraries="${prefix[openssl]}/lib" &&
    make -j "$jobs" -C src/backend generated-headers && make -C src/include install &&
    nice make -j "$jobs" -C src/common && nice make -j "$jobs" -C src/port &&
    nice make -j "$jobs" -C src/interfaces/libpq install
}

# Debian's package leaves out SQLite (a copy of it); the amalgamation of Debian's own sqlite3 is put in.
make_qt() {
  cp -a "$(source_of qt6-base)" qtbase && mkdir -p qtbase/src/3rdparty/sqlite &&
    cp "${prefix[sqlite]}"/sqlite3.[ch] qtbase/src/3rdparty/sqlite/ &&
    cmake -G Ninja -S qtbase -B b -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DQT_HOST_PATH=/usr \
      -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DCMAKE_INSTALL_PREFIX="$out" -DCMAKE_BUILD_TYPE=Release \
      -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
      -DQT_BUILD_TOOLS_WHEN_CROSSCOMPILING=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_pkg_config=OFF \
      -DFEATURE_dbus=OFF -DFEATURE_icu=OFF -DFEATURE_glib=OFF -DFEATURE_zstd=OFF -DFEATURE_system_zlib=OFF \
      -DFEATURE_system_png=OFF -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
      -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF -DFEATURE_system_libb2=OFF \
      -DFEATURE_system_sqlite=OFF -DFEATURE_tabletevent=OFF -DFEATURE_androiddeployqt=OFF -DFEATURE_sql_odbc=OFF \
      -DINPUT_openssl=no -DFEATURE_sql_psql=ON -DPostgreSQL_INCLUDE_DIR="${prefix[libpq]}/include" \
      -DPostgreSQL_TYPE_INCLUDE_DIR="${prefix[libpq]}/include" -DPostgreSQL_LIBRARY="${prefix[libpq]}/lib/libpq.a" &&
    nice ninja -C b -j "$jobs" && ninja -C b install
}

# qt_module SOURCE OPTION…: a project that is built with the Qt made here.
qt_module() {
  local source="$1"
  shift
  cmake -G Ninja -S "$source" -B . -DCMAKE_TOOLCHAIN_FILE="${prefix[qt]}/lib/cmake/Qt6/qt.toolchain.cmake" \
    -DQT_CHAINLOAD_TOOLCHAIN_FILE="$here/toolchain.cmake" -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DCMAKE_BUILD_TYPE=Release \
    -DCMAKE_INSTALL_PREFIX="$out" "$@" && nice ninja -j "$jobs" && ninja install
}

make_svg() {
  qt_module "$(source_of qt6-svg)" -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
}

make_keychain() {
  qt_module "$(source_of qtkeychain)" -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_SHARED_LIBS=ON
}

# libraries: all of them, in the order they stand on each other.
libraries() {
  local package
  if [ "$kept_only" != yes ]; then
    for package in "${!version[@]}"; do
      fetch "$package"
    done
  fi
  library boost "$(dpkg-query -W -f='${Version}' libboost-dev)"
  library sqlite "${version[sqlite3]}"
  library sodium "${version[libsodium]}"
  library xlsx "${version[libxlsxwriter]}"
  library zip "${version[libzip]}"
  library qrencode "${version[qrencode]}"
  library openssl "${version[openssl]}"
  library libpq "${version[postgresql-15]}" "${prefix[openssl]}"
  library qt "${version[qt6-base]}" "${prefix[sqlite]}" "${prefix[libpq]}"
  library svg "${version[qt6-svg]}" "${prefix[qt]}"
  library keychain "${version[qtkeychain]}" "${prefix[qt]}"
}
