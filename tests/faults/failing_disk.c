/* A disk that fails, a clock that is wrong and a computer that stops, for one process: loaded before libc's own functions.
 *
 * Whoever loads this says below which folder, from which call on, for how many calls and how it fails; see failing_disk.py.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, READ = 4, LOOK = 8, CREATE = 16, RENAME = 32, UNLINK = 64, MAKE = 128, OPEN_TO_WRITE = 256 };
enum { KILLS = 10000, SLEEPS = 10001 };

static struct {
    char below[PATH_MAX];
    int kinds, how;
    long skip, count, seen;
} fault;
static long long clock_off, asleep;
static char mounts[PATH_MAX];
static int sleepless;

void fault_arm(const char *below, int kinds, int how, long skip, long count, long long night) {
    snprintf(fault.below, sizeof fault.below, "%s", below);
    fault.kinds = kinds;
    fault.how = how;
    fault.skip = skip;
    fault.count = count;
    fault.seen = 0;
    asleep = night;
}

long fault_disarm(void) {
    fault.kinds = 0;
    return fault.seen;
}

void fault_clock(long long seconds) { clock_off = seconds; }
void fault_mounts(const char *path) { snprintf(mounts, sizeof mounts, "%s", path); }
void fault_sleepless(int on) { sleepless = on; }

#define KNOW(name) \
    static __typeof__(&name) real_##name; \
    static __typeof__(&name) know_##name(void) { \
        if (real_##name == NULL) { real_##name = (__typeof__(&name))dlsym(RTLD_NEXT, #name); } \
        return real_##name; \
    }
#define REAL(name) know_##name()

/* Whether this call is to fail; errno is set then. */
static int fails(int kind, const char *path) {
    if (!(fault.kinds & kind) || !path) return 0;
    size_t long_ = strlen(fault.below);
    if (strncmp(path, fault.below, long_) || (path[long_] && path[long_] != '/')) return 0;
    long at = fault.seen++;
    if (at < fault.skip || (fault.count >= 0 && at >= fault.skip + fault.count)) return 0;
    if (fault.how == KILLS) {
        kill(getpid(), SIGKILL);
    } else if (fault.how == SLEEPS) {
        fault.kinds = 0;
        raise(SIGSTOP);
        clock_off += asleep;
        return 0;
    }
    errno = fault.how;
    return fault.how != 0;
}

static const char *path_of(int at, const char *path, char *room) {
    if (!fault.kinds || !path || path[0] == '/') return path;
    char link[64];
    if (at == AT_FDCWD) {
        if (!getcwd(room, PATH_MAX)) return NULL;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", at);
        ssize_t got = readlink(link, room, PATH_MAX - 1);
        if (got < 0) return NULL;
        room[got] = 0;
    }
    size_t used = strlen(room);
    snprintf(room + used, PATH_MAX - used, "/%s", path);
    return room;
}

static int fails_at(int kind, int at, const char *path) {
    char room[PATH_MAX];
    return (fault.kinds & kind) && fails(kind, path_of(at, path, room));
}

static int fails_on(int kind, int fd) {
    if (!(fault.kinds & kind)) return 0;
    char link[64], room[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = readlink(link, room, sizeof room - 1);
    if (got < 0) return 0;
    room[got] = 0;
    return fails(kind, room);
}

/* What opening a file comes to. */
static int opens(int at, const char *path, int flags) {
    if (!fault.kinds) return 0;
    char room[PATH_MAX];
    const char *whole = path_of(at, path, room);
    int there = whole && syscall(SYS_access, whole, F_OK) == 0;
    if ((flags & O_CREAT) && !there) return fails(CREATE, whole);
    if ((flags & O_ACCMODE) != O_RDONLY) return fails(OPEN_TO_WRITE, whole);
    return fails(LOOK, whole);
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
#define OTHER(path) (mounts[0] && !strcmp(path, "/proc/mounts") ? mounts : (path))

KNOW(open) KNOW(open64) KNOW(openat) KNOW(openat64)
int open(const char *path, int flags, ...) { MODE(flags) path = OTHER(path); return opens(AT_FDCWD, path, flags) ? -1 : REAL(open)(path, flags, mode); }
int open64(const char *path, int flags, ...) { MODE(flags) path = OTHER(path); return opens(AT_FDCWD, path, flags) ? -1 : REAL(open64)(path, flags, mode); }
int openat(int at, const char *path, int flags, ...) { MODE(flags) return opens(at, path, flags) ? -1 : REAL(openat)(at, path, flags, mode); }
int openat64(int at, const char *path, int flags, ...) { MODE(flags) return opens(at, path, flags) ? -1 : REAL(openat64)(at, path, flags, mode); }

KNOW(write) KNOW(pwrite) KNOW(pwrite64) KNOW(writev) KNOW(ftruncate) KNOW(ftruncate64)
ssize_t write(int fd, const void *data, size_t size) { return fails_on(WRITE, fd) ? -1 : REAL(write)(fd, data, size); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) { return fails_on(WRITE, fd) ? -1 : REAL(pwrite)(fd, data, size, at); }
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) { return fails_on(WRITE, fd) ? -1 : REAL(pwrite64)(fd, data, size, at); }
ssize_t writev(int fd, const struct iovec *parts, int number) { return fails_on(WRITE, fd) ? -1 : REAL(writev)(fd, parts, number); }
int ftruncate(int fd, off_t size) { return fails_on(WRITE, fd) ? -1 : REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return fails_on(WRITE, fd) ? -1 : REAL(ftruncate64)(fd, size); }

KNOW(fsync) KNOW(fdatasync)
int fsync(int fd) { return fails_on(SYNC, fd) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fails_on(SYNC, fd) ? -1 : REAL(fdatasync)(fd); }

KNOW(read) KNOW(pread) KNOW(pread64)
ssize_t read(int fd, void *data, size_t size) { return fails_on(READ, fd) ? -1 : REAL(read)(fd, data, size); }
ssize_t pread(int fd, void *data, size_t size, off_t at) { return fails_on(READ, fd) ? -1 : REAL(pread)(fd, data, size, at); }
ssize_t pread64(int fd, void *data, size_t size, off64_t at) { return fails_on(READ, fd) ? -1 : REAL(pread64)(fd, data, size, at); }

KNOW(rename) KNOW(renameat) KNOW(unlink) KNOW(unlinkat) KNOW(rmdir) KNOW(mkdir) KNOW(mkdirat)
int rename(const char *from, const char *to) { return fails_at(RENAME, AT_FDCWD, to) ? -1 : REAL(rename)(from, to); }
int renameat(int a, const char *from, int b, const char *to) { return fails_at(RENAME, b, to) ? -1 : REAL(renameat)(a, from, b, to); }
int unlink(const char *path) { return fails_at(UNLINK, AT_FDCWD, path) ? -1 : REAL(unlink)(path); }
int unlinkat(int at, const char *path, int flags) { return fails_at(UNLINK, at, path) ? -1 : REAL(unlinkat)(at, path, flags); }
int rmdir(const char *path) { return fails_at(UNLINK, AT_FDCWD, path) ? -1 : REAL(rmdir)(path); }
int mkdir(const char *path, mode_t mode) { return fails_at(MAKE, AT_FDCWD, path) ? -1 : REAL(mkdir)(path, mode); }
int mkdirat(int at, const char *path, mode_t mode) { return fails_at(MAKE, at, path) ? -1 : REAL(mkdirat)(at, path, mode); }

/* What is asked about a disk that is full or protected. */
static int forbids(const char *path, int mode) {
    int well = fault.how != EROFS && fault.how != EACCES;
    if (well || !(mode & W_OK) || !(fault.kinds & OPEN_TO_WRITE) || strncmp(path, fault.below, strlen(fault.below))) return 0;
    errno = fault.how;
    return 1;
}
KNOW(access) KNOW(faccessat) KNOW(statvfs) KNOW(statvfs64)
int access(const char *path, int mode) { return forbids(path, mode) ? -1 : REAL(access)(path, mode); }
int faccessat(int at, const char *path, int mode, int flags) { return forbids(path, mode) ? -1 : REAL(faccessat)(at, path, mode, flags); }
#define WITHOUT_ROOM(name, type) \
    int name(const char *path, struct type *facts) { \
        int said = REAL(name)(path, facts); \
        if (fault.kinds && fault.how == ENOSPC) facts->f_bavail = facts->f_bfree = 0; \
        return said; \
    }
WITHOUT_ROOM(statvfs, statvfs)
WITHOUT_ROOM(statvfs64, statvfs64)

KNOW(clock_gettime) KNOW(usleep) KNOW(nanosleep)
int clock_gettime(clockid_t which, struct timespec *now) {
    int said = REAL(clock_gettime)(which, now);
    if (!said && clock_off && which == CLOCK_REALTIME) now->tv_sec += clock_off;
    return said;
}
int gettimeofday(struct timeval *restrict now, void *restrict zone) {
    struct timespec exact;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &exact)) return -1;
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}
time_t time(time_t *told) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (told) *told = exact.tv_sec;
    return exact.tv_sec;
}
int usleep(useconds_t micros) { return sleepless ? 0 : REAL(usleep)(micros); }
int nanosleep(const struct timespec *span, struct timespec *left) { return sleepless ? 0 : REAL(nanosleep)(span, left); }
