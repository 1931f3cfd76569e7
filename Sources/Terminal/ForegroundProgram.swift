// A program that has the terminal while this one waits: the user's editor.

import CSystem
import Glibc

public enum ForegroundProgram {
  /// Runs the program that the first argument names, found in PATH, and waits until it ends. What
  /// the terminal sends meanwhile is the program's alone.
  ///
  /// - Returns: its exit code, 256 plus the signal that ended it, or -errno when it did not start.
  public static func run(_ arguments: [String]) -> Int32 {
    var strings: [UnsafePointer<CChar>?] = arguments.map { UnsafePointer(strdup($0)) }
    strings.append(nil)
    defer { for string in strings { free(UnsafeMutablePointer(mutating: string)) } }
    return csys_run_in_front(strings)
  }
}
