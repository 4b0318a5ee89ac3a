// Lets the static program start where no /proc is mounted, as in an empty chroot. Swift's runtime reads two things there:
// the words of the command line, and where it lies itself. Where /proc is, nothing is changed.
#include <stdlib.h>
#include <unistd.h>

// Of Swift's standard library: what CommandLine.arguments is to say instead of /proc/self/cmdline.
void _swift_stdlib_overrideUnsafeArgvArgc(char **argv, int argc);

// The C library hands the words to whatever it calls before main; 101 comes before the runtime's own preparations.
__attribute__((constructor(101))) static void start_without_proc(int argc, char **argv, char **environment) {
  (void)environment;
  if (access("/proc/self/exe", F_OK) == 0) return;
  _swift_stdlib_overrideUnsafeArgvArgc(argv, argc);
  // Else the runtime ends the program when it looks for the folder of its program for backtraces.
  setenv("SWIFT_ROOT", "/", 0);
}
