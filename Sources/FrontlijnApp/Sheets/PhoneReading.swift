// A telephone number is kept as it was typed; beside it stands how it was understood, so that a
// digit too many is seen at once. Numbers are Dutch unless they say otherwise.

/// What a typed telephone number is.
public enum PhoneReading: Hashable, Sendable {
  /// `06 1234 5678`, `020 123 45 67`
  case dutch(String)
  /// With the code of another country: `+4915112345678`
  case foreign(String)
  /// Digits, but not ten of them.
  case wrongLength(Int)

  /// nil for nothing, and for what holds more than a number: `06 1234 5678 (her sister)`.
  public init?(_ text: String) {
    var digits = text.filter { !" -./()\u{A0}".contains($0) }
    if digits.hasPrefix("00") { digits = "+" + digits.dropFirst(2) }
    if digits.hasPrefix("+310") { digits = "+31" + digits.dropFirst(4) }
    if digits.hasPrefix("+31") { digits = "0" + digits.dropFirst(3) }
    let isForeign = digits.hasPrefix("+")
    let bare = isForeign ? digits.dropFirst() : digits[...]
    guard !bare.isEmpty, bare.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    if isForeign {
      self = (8...15).contains(bare.count) ? .foreign(digits) : .wrongLength(bare.count)
    } else if bare.count == 10, bare.first == "0" {
      self = .dutch(Self.grouped(String(bare)))
    } else {
      self = .wrongLength(bare.count)
    }
  }

  private static func grouped(_ digits: String) -> String {
    let area = Int(digits.prefix(3)) ?? 0
    let sizes =
      digits.hasPrefix("06") ? [2, 4, 4] : shortAreas.contains(area) ? [3, 3, 2, 2] : [4, 2, 2, 2]
    var rest = digits[...]
    return sizes.map { size in
      defer { rest = rest.dropFirst(size) }
      return String(rest.prefix(size))
    }.joined(separator: " ")
  }

  /// Areas of three digits, and the numbers of companies and services.
  private static let shortAreas: Set<Int> = [
    10, 13, 14, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72,
    73, 74, 75, 76, 77, 78, 79, 82, 84, 85, 87, 88, 91, 97,
  ]
}
