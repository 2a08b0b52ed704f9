/* Stands between a process and its disk (LD_PRELOAD), for files below $DISK_FOLDER: notes in $DISK_LOG each write, sync
 * and name given, in their order, so that a power cut at any of them can be made up; and does what the file $DISK_FAULT
 * says, "errno N" (writing and syncing fail so) or "slow MS" (they wait first). */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static int is_ours(const char *path) {
    const char *folder = getenv("DISK_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0 && !strstr(path, "-shm");
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = syscall(SYS_readlink, link, path, 4095);
    if (length < 0) return 0;
    path[length] = 0;
    return is_ours(path);
}

static void note(char op, const char *path, const char *to, uint64_t offset, const void *data, uint64_t length) {
    const char *name = getenv("DISK_LOG");
    if (!name) return;
    pthread_mutex_lock(&turn);
    int log = syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_APPEND | O_CREAT, 0600);
    uint64_t head[5] = {op, strlen(path), to ? strlen(to) : 0, offset, length};
    struct iovec parts[4] = {{head, sizeof head}, {(void *)path, head[1]}, {(void *)to, head[2]}, {(void *)data, data ? length : 0}};
    syscall(SYS_writev, log, parts, 4);
    syscall(SYS_close, log);
    pthread_mutex_unlock(&turn);
}

static int fault(void) {  /* 0, or -1 with errno set */
    char text[64] = {0};
    const char *name = getenv("DISK_FAULT");
    if (!name) return 0;
    int fd = syscall(SYS_openat, AT_FDCWD, name, O_RDONLY);
    if (fd < 0) return 0;
    syscall(SYS_read, fd, text, sizeof text - 1);
    syscall(SYS_close, fd);
    int number = 0;
    if (sscanf(text, "slow %d", &number) == 1) usleep(number * 1000);
    if (sscanf(text, "errno %d", &number) == 1) return errno = number, -1;
    return 0;
}

static ssize_t write_at(int fd, const void *data, size_t length, off64_t offset) {
    char path[4096];
    int ours = path_of(fd, path);
    if (ours && fault()) return -1;
    ssize_t done = syscall(SYS_pwrite64, fd, data, length, offset);
    if (ours && done > 0) note('W', path, NULL, offset, data, done);
    return done;
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t offset) { return write_at(fd, data, length, offset); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t offset) { return write_at(fd, data, length, offset); }

ssize_t write(int fd, const void *data, size_t length) {
    char path[4096];
    int ours = fd > 2 && path_of(fd, path);
    if (ours && fault()) return -1;
    off64_t at = ours ? lseek64(fd, 0, SEEK_CUR) : 0;
    ssize_t done = syscall(SYS_write, fd, data, length);
    if (ours && done > 0) note('W', path, NULL, at, data, done);
    return done;
}

static int cut(int fd, off64_t length) {
    char path[4096];
    int ours = path_of(fd, path);
    if (ours && fault()) return -1;
    int failed = syscall(SYS_ftruncate, fd, length);
    if (ours && !failed) note('T', path, NULL, length, NULL, 0);
    return failed;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int sync_now(int fd) {
    char path[4096];
    int ours = path_of(fd, path);
    if (ours && fault()) return -1;
    if (ours) note('S', path, NULL, 0, NULL, 0);
    return 0;  /* the disk of this test is the log */
}
int fsync(int fd) { return sync_now(fd); }
int fdatasync(int fd) { return sync_now(fd); }

static int open_at(int at, const char *path, int flags, int mode) {
    int ours = is_ours(path) && (flags & (O_CREAT | O_TRUNC));
    int is_new = ours && faccessat(at, path, F_OK, 0) != 0;
    if (is_new && fault()) return -1;
    int fd = syscall(SYS_openat, at, path, flags, mode);
    if (ours && fd >= 0 && is_new) note('C', path, NULL, 0, NULL, 0);
    if (ours && fd >= 0 && !is_new && (flags & O_TRUNC)) note('T', path, NULL, 0, NULL, 0);
    return fd;
}
#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); int mode = va_arg(more, int); va_end(more); \
        return open_at(AT_FDCWD, path, flags, mode); }
OPEN(open)
OPEN(open64)
#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); int mode = va_arg(more, int); va_end(more); \
        return open_at(at, path, flags, mode); }
OPENAT(openat)
OPENAT(openat64)

int unlink(const char *path) {
    int failed = syscall(SYS_unlink, path);
    if (!failed && is_ours(path)) note('U', path, NULL, 0, NULL, 0);
    return failed;
}
int rename(const char *from, const char *to) {
    int failed = syscall(SYS_rename, from, to);
    if (!failed && is_ours(to)) note('R', from, to, 0, NULL, 0);
    return failed;
}
