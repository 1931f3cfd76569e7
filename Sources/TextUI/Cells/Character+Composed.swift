// A letter with marks in one spelling. Keyboards and other programs send it in two: as one scalar,
// or as the letter and each mark alone. What is typed here is found by grep on disk only if it has
// one.

// The standard library normalises for its own comparisons and shows it to nobody; Foundation, which
// would, is kept out of this module.
@_spi(_Unicode) import Swift

extension Character {
  /// The same character in Unicode's normal form C.
  var composed: Character {
    guard unicodeScalars.count > 1 else { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: String(self)._nfc)
    let text = String(scalars)
    return text.count == 1 ? Character(text) : self
  }
}
