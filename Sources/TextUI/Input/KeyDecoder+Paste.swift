// A bracketed paste: `ESC [ 200 ~`, the text, `ESC [ 201 ~`. Whatever lies between is text, never
// a key, so that pasting can press nothing.

extension KeyDecoder {
  /// What stands between `ESC [` and the final `~`.
  static let pasteStart = Array("200".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  mutating func takePaste(_ byte: UInt8, seen: Int) {
    if byte == Self.pasteEnd[seen] {
      if seen + 1 == Self.pasteEnd.count {
        emitPaste()
        complete(nil)
      } else {
        state = .paste(markerBytesSeen: seen + 1)
      }
      return
    }
    // Not the end marker after all. Its ESC is dropped here, as in all pasted text.
    for held in Self.pasteEnd[..<seen].dropFirst() {
      keep(held)
    }
    if byte == Self.pasteEnd[0] {
      state = .paste(markerBytesSeen: 1)
    } else {
      state = .paste(markerBytesSeen: 0)
      keep(byte)
    }
  }

  private mutating func keep(_ byte: UInt8) {
    if body.count < Self.pasteLimitBytes {
      body.append(byte)
    }
  }

  mutating func emitPaste() {
    keys.append(.paste(Self.pastedText(body)))
  }

  /// CR and CR LF become newlines, tabs become spaces, other control characters go.
  private static func pastedText(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if previous != "\r" { text.append("\n") }
      case "\t": text.append(" ")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }
}
