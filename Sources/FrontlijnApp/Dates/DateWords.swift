// The words that a date can be typed with, Dutch and English side by side: both are always
// understood, whatever language the screen speaks. Folded, so without accents or capitals.

enum DateWord: Hashable {
  /// `tomorrow`: days from today.
  case day(Int)
  case weekday(Int)
  case month(Int)
  case unit(DateUnit)
  /// `two`, `a`
  case number(Int)
  /// `next`, `last`, `this`
  case pointer(Pointer)
  /// `in`, `over`
  case after
  /// `ago`, `geleden`
  case before
  /// `end`
  case end
  /// Says nothing about the day: `on`, `the`, `van`.
  case filler
  /// `5th`, `5e`
  case ordinal

  enum Pointer: Hashable {
    /// The one that comes, not today: `coming`, `komende`.
    case coming
    /// The one of this week or month.
    case this
    /// The one of next week or month.
    case next
    /// The one that was.
    case last
  }

  /// nil for a word that has no place in a date. Long names may be cut to three letters.
  init?(_ word: Substring) {
    let word = String(word)
    if let known = Self.words[word] {
      self = known
      return
    }
    guard word.utf8.count >= 3 else { return nil }
    let starts = Self.names.filter { $0.name.hasPrefix(word) }
    guard let first = starts.first, starts.allSatisfy({ $0.word == first.word }) else {
      return nil
    }
    self = first.word
  }

  private static let words: [String: DateWord] = {
    var words: [String: DateWord] = [:]
    for (texts, word) in table {
      for text in texts.split(separator: " ") { words[String(text)] = word }
    }
    return words
  }()

  private static let table: [(String, DateWord)] = [
    ("vandaag today nu now", .day(0)), ("morgen tomorrow", .day(1)), ("overmorgen", .day(2)),
    ("gisteren yesterday", .day(-1)), ("eergisteren", .day(-2)),
    ("ma mo", .weekday(1)), ("di tu", .weekday(2)), ("wo we", .weekday(3)),
    ("do th", .weekday(4)), ("vr fr", .weekday(5)), ("za sa", .weekday(6)),
    ("zo su", .weekday(7)), ("mrt", .month(3)), ("mei may", .month(5)), ("okt oct", .month(10)),
    ("d dag dagen day days dgn", .unit(.day)), ("w wk wkn week weken weeks", .unit(.week)),
    ("m mnd maand maanden month months", .unit(.month)),
    ("j y jr jaar jaren year years", .unit(.year)),
    ("een a an one", .number(1)), ("twee two", .number(2)), ("drie three", .number(3)),
    ("vier four", .number(4)), ("vijf five", .number(5)), ("zes six", .number(6)),
    ("zeven seven", .number(7)), ("acht eight", .number(8)), ("negen nine", .number(9)),
    ("tien ten", .number(10)), ("veertien", .number(14)),
    ("komende aanstaande aankomende coming", .pointer(.coming)),
    ("deze dit this", .pointer(.this)),
    ("volgende volgend next", .pointer(.next)),
    ("afgelopen vorige vorig laatste jl last past", .pointer(.last)),
    ("in over binnen within", .after), ("geleden terug ago back", .before),
    ("eind einde end ultimo", .end),
    ("op on the of van de het", .filler), ("e ste st nd rd", .ordinal),
  ]

  private static let names: [(name: String, word: DateWord)] = {
    let weekdays = [
      ("maandag", "monday"), ("dinsdag", "tuesday"), ("woensdag", "wednesday"),
      ("donderdag", "thursday"), ("vrijdag", "friday"), ("zaterdag", "saturday"),
      ("zondag", "sunday"),
    ]
    let months = [
      ("januari", "january"), ("februari", "february"), ("maart", "march"), ("april", "april"),
      ("mei", "may"), ("juni", "june"), ("juli", "july"), ("augustus", "august"),
      ("september", "september"), ("oktober", "october"), ("november", "november"),
      ("december", "december"),
    ]
    var names: [(String, DateWord)] = []
    for (at, (dutch, english)) in weekdays.enumerated() {
      names += [(dutch, .weekday(at + 1)), (english, .weekday(at + 1))]
    }
    for (at, (dutch, english)) in months.enumerated() {
      names += [(dutch, .month(at + 1)), (english, .month(at + 1))]
    }
    return names
  }()
}

/// The steps in which people count days.
enum DateUnit: Hashable { case day, week, month, year }
