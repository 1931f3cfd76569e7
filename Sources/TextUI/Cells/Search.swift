// Finding by a few typed letters: accents and capitals make no difference, words may be given in
// any order, and what fits better comes first.

extension StringProtocol {
  /// Small letters without their marks: what is compared when people search.
  public var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII {
        folded.append(scalar)
      } else if let plain = Folding.table[scalar] {
        folded.append(contentsOf: plain.unicodeScalars)
      } else if scalar.properties.generalCategory != .nonspacingMark {
        folded.append(scalar)
      }
    }
    return String(folded)
  }
}

/// What the letters of Latin alphabets are without their marks.
enum Folding {
  private static let groups: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķĸ"),
    ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"),
    ("s", "śŝşšșſ"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"),
    ("y", "ýÿŷ"), ("z", "źżž"), ("'", "‘’"), ("\"", "“”"), ("-", "–—"),
  ]

  static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for letter in letters.unicodeScalars {
        table[letter] = plain
      }
    }
    return table
  }()
}

/// What was typed to find something.
public struct SearchQuery: Hashable, Sendable {
  private let words: [String]

  public init(_ text: some StringProtocol) {
    words = text.folded.split(separator: " ").map(String.init)
  }

  public var isEmpty: Bool { words.isEmpty }

  /// How badly a text fits, 0 being best; nil when it does not. Every word must be found: at the
  /// beginning of the text, of a word in it, inside a word, or as letters in that order.
  /// Only when `fuzzy`, letters may lie between those of a word.
  public func distance(to text: some StringProtocol, fuzzy: Bool = true) -> Int? {
    let folded = text.folded
    var total = 0
    for word in words {
      guard let distance = Self.distance(of: word, in: folded, fuzzy) else { return nil }
      total += distance
    }
    return total
  }

  private static func distance(of word: String, in text: String, _ fuzzy: Bool) -> Int? {
    if text.hasPrefix(word) { return 0 }
    let words = text.split { !$0.isLetter && !$0.isNumber }
    if words.contains(where: { $0.hasPrefix(word) }) { return 1 }
    if text.contains(word) { return 2 }
    return fuzzy && isSubsequence(word, of: text) ? 3 : nil
  }

  private static func isSubsequence(_ word: String, of text: String) -> Bool {
    var rest = Substring(text)
    for letter in word {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }
}
