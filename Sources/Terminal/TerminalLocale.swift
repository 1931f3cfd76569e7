// Which characters this terminal can show. A locale that is not installed must not keep anybody
// out: then another UTF-8 one is taken, and without any, plain ASCII.

import CSystem
import TextUI

enum TerminalLocale {
  /// True when the process has a UTF-8 locale now.
  static func choose() -> Bool {
    let names = ["", "C.UTF-8", "en_US.UTF-8"]
    return names.contains { csys_use_locale($0) == 1 }
  }

  /// A scalar for a terminal without UTF-8: the letter without its marks, else a question mark.
  static func plain(_ scalar: UInt32) -> UInt32 {
    if (0x20..<0x7F).contains(scalar) { return scalar }
    let text = Unicode.Scalar(scalar).map { String($0) } ?? ""
    let isUpper = text.lowercased() != text
    let folded = text.folded.unicodeScalars.first
    guard let folded, folded.isASCII else { return 0x3F }
    return isUpper ? Character(folded).uppercased().unicodeScalars.first!.value : folded.value
  }
}
