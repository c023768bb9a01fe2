// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A disk that fails, for LD_PRELOAD. SOVIEC_FAULT="CALL:N:ERRNO:FOLDER": from the N-th CALL (write: write and
// pwrite; sync: fsync and fdatasync; grow: ftruncate and posix_fallocate) on a file below FOLDER on, every
// such call fails with ERRNO. SOVIEC_FAULT_MARK: a file that is made when the first one failed.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Fault {
    char call[16] = {};
    long from = 0;
    int error = 0;
    char folder[512] = {};
    std::atomic<long> seen = 0;

    Fault()
    {
        const char* text = std::getenv("SOVIEC_FAULT");
        if (!text || std::sscanf(text, "%15[^:]:%ld:%d:%511[^\n]", call, &from, &error, folder) != 4)
            from = 0;
    }
};

Fault& fault()
{
    static Fault one;
    return one;
}

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool isBelow(int fd, const char* folder)
{
    char link[64];
    char path[1024];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

void leaveMark()
{
    if (const char* mark = std::getenv("SOVIEC_FAULT_MARK")) {
        const int fd = ::open(mark, O_CREAT | O_WRONLY, 0644);
        if (fd >= 0)
            ::close(fd);
    }
}

// Whether this call is to fail; errno is set then.
bool fails(const char* call, int fd)
{
    Fault& one = fault();
    if (one.from == 0 || std::strcmp(call, one.call) != 0 || !isBelow(fd, one.folder))
        return false;
    const long number = ++one.seen;
    if (number < one.from)
        return false;
    if (number == one.from)
        leaveMark();
    errno = one.error;
    return true;
}

} // namespace

extern "C" {

ssize_t write(int fd, const void* bytes, size_t size)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
    return fails("write", fd) ? -1 : next(fd, bytes, size);
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off_t)>("pwrite");
    return fails("write", fd) ? -1 : next(fd, bytes, size, at);
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at)
{
    static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
    return fails("write", fd) ? -1 : next(fd, bytes, size, at);
}

int fsync(int fd)
{
    static const auto next = real<int (*)(int)>("fsync");
    return fails("sync", fd) ? -1 : next(fd);
}

int fdatasync(int fd)
{
    static const auto next = real<int (*)(int)>("fdatasync");
    return fails("sync", fd) ? -1 : next(fd);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto next = real<int (*)(int, off_t)>("ftruncate");
    return fails("grow", fd) ? -1 : next(fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static const auto next = real<int (*)(int, off64_t)>("ftruncate64");
    return fails("grow", fd) ? -1 : next(fd, size);
}

int posix_fallocate(int fd, off_t at, off_t size)
{
    static const auto next = real<int (*)(int, off_t, off_t)>("posix_fallocate");
    return fails("grow", fd) ? errno : next(fd, at, size);
}

int posix_fallocate64(int fd, off64_t at, off64_t size)
{
    static const auto next = real<int (*)(int, off64_t, off64_t)>("posix_fallocate64");
    return fails("grow", fd) ? errno : next(fd, at, size);
}

} // extern "C"
