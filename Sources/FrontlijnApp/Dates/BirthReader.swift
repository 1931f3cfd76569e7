// Reads when somebody was born, as people say it at the door: a year, roughly a year, or an age.
//
//   1986 · ~2018 · about 2018 · 7 · age 7 · 7 years · 8 months · unknown
//
// Of a whole day, 15-3-1980, only the year is read: no more of a birth is kept.

import CaseModel

/// What somebody typed about a birth.
public enum BirthReading: Hashable, Sendable {
  /// Nothing, or that it is not known.
  case unknown
  case year(Int, BirthForm)
}

/// How sure the year is.
public enum BirthForm: Hashable, Sendable {
  case exact, about
  /// From an age: that year, or the one before.
  case age
}

public struct BirthReader: Sendable {
  public var today: Day

  /// Older than anybody became so far: pointed out, not refused.
  public static let oldestAge = 120

  public init(today: Day) { self.today = today }

  /// nil for what is none of the forms.
  public func read(_ text: String) -> BirthReading? {
    if let year = yearOfDay(text) { return .year(year, .exact) }
    let folded = Folding.fold(text).filter { $0 != "." }
    var words = folded.split(separator: " ").map(String.init)
    if words.isEmpty || Self.unknown.contains(words.joined(separator: " ")) { return .unknown }
    var isAbout = false
    if let first = words.first, first.first == "~" || first.first == "\u{B1}" {
      isAbout = true
      words[0] = String(first.dropFirst())
      if words[0].isEmpty { words.removeFirst() }
    } else if let first = words.first, Self.about.contains(first) {
      isAbout = true
      words.removeFirst()
    }
    var isAge = false
    if let first = words.first, Self.age.contains(first) {
      isAge = true
      words.removeFirst()
    }
    guard let first = words.first, let number = Self.number(first), words.count <= 2 else {
      return nil
    }
    guard words.count == 1 else { return age(number, in: words[1]) }
    // Three digits are an age that nobody has; four are a year.
    if isAge || first.count <= 3 { return .year(today.civil.year - number, .age) }
    return .year(number, isAbout ? .about : .exact)
  }

  /// The year of a birth that was typed as a day.
  public func yearOfDay(_ text: String) -> Int? {
    guard let reading = try? DateReader(today: today, leaning: .back).read(text),
      reading.form == .full
    else { return nil }
    // Of two digits the last such year: nobody is born in 2080.
    let year = reading.day.civil.year
    return year > today.civil.year ? year - 100 : year
  }

  private func age(_ number: Int, in unit: String) -> BirthReading? {
    if Self.years.contains(unit) { return .year(today.civil.year - number, .age) }
    guard Self.months.contains(unit), number <= 48 else { return nil }
    return .year(today.adding(months: -number).civil.year, .exact)
  }

  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    return Int(text)
  }

  private static let unknown: Set<String> = ["unknown", "onbekend", "?", "-", "weet niet"]
  private static let about: Set<String> = [
    "about", "around", "ca", "circa", "ongeveer", "rond", "omstreeks",
  ]
  private static let age: Set<String> = ["age", "aged", "leeftijd"]
  private static let years: Set<String> = ["year", "years", "jr", "jaar", "old", "oud", "y", "j"]
  private static let months: Set<String> = ["month", "months", "maand", "maanden", "mnd"]
}
