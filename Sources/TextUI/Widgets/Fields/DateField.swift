// A day: typed freely, or taken from a month that drops from the field. The toolkit knows no
// calendar: whoever makes the field says what a text means and how a month lies.

/// What a field of days asks about them. Days are numbers that count on by one each day.
public struct DateSource: Sendable {
  public var today: Int
  /// The day that a text means; nil when it means none.
  public var read: @Sendable (String) -> Int?
  /// The day as it would be typed.
  public var typed: @Sendable (Int) -> String
  /// The month that holds a day.
  public var month: @Sendable (Int) -> CalendarMonth

  public init(
    today: Int, read: @escaping @Sendable (String) -> Int?,
    typed: @escaping @Sendable (Int) -> String,
    month: @escaping @Sendable (Int) -> CalendarMonth
  ) {
    self.today = today
    self.read = read
    self.typed = typed
    self.month = month
  }
}

public struct DateField: Sendable {
  public private(set) var text: TextField
  private let source: DateSource
  /// The day that is selected in the open month.
  private var open: Int?
  /// What stands there was not typed: a sign beside it can only mean a day more or less.
  private var isSettled = true

  public init(_ text: String = "", limit: Int = 40, source: DateSource) {
    self.text = TextField(text, limit: limit)
    self.source = source
  }

  public var isOpen: Bool { open != nil }
  public var revision: Int { text.revision }

  public mutating func close() { open = nil }

  public mutating func replaceAll(with value: String) {
    text.replaceAll(with: value)
    open = nil
    isSettled = true
  }

  /// Down opens the month, plus and minus go a day on or back where they cannot belong to what is
  /// being typed. In the month arrows go by days and weeks, pages by months; Enter and Tab take
  /// the day and are handed back, so that the form goes on.
  public mutating func handle(_ key: Key) -> Bool {
    if let open { return handle(key, at: open) }
    switch key {
    case .down:
      open = source.read(text.text) ?? source.today
    case "+" where canShift: shift(1)
    case "-" where canShift: shift(-1)
    default:
      let before = text.revision
      guard text.handle(key) else { return false }
      isSettled = isSettled && text.revision == before
    }
    return true
  }

  private mutating func handle(_ key: Key, at day: Int) -> Bool {
    let month = source.month(day)
    switch key {
    case .left, "-": open = day - 1
    case .right, "+": open = day + 1
    case .up: open = day - 7
    case .down: open = day + 7
    case .home: open = month.first
    case .end: open = month.last
    case .pageUp: turn(-1, from: month, day)
    case .pageDown: turn(1, from: month, day)
    case .escape: open = nil
    case .enter, .tab:
      take(day)
      return false
    case .space: take(day)
    default:
      open = nil
      return handle(key)
    }
    return true
  }

  /// To the same day of the month before or after, or to its last one.
  private mutating func turn(_ step: Int, from month: CalendarMonth, _ day: Int) {
    let next = source.month(step < 0 ? month.first - 1 : month.last + 1)
    open = min(next.first + day - month.first, next.last)
  }

  private mutating func take(_ day: Int) {
    replaceAll(with: source.typed(day))
  }

  private mutating func shift(_ days: Int) {
    guard let day = source.read(text.text) else { return }
    replaceAll(with: source.typed(day + days))
  }

  /// `5-12` may go on with a minus; `fri`, `5 dec` and `5 dec 2026` cannot.
  private var canShift: Bool {
    guard source.read(text.text) != nil else { return false }
    let digits = text.text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    return isSettled || digits == 0 || digits == 4
  }

  /// What the mouse pressed in the open month, or the sign that opens it.
  mutating func press(_ target: CalendarPart) {
    switch target {
    case .sign: open = isOpen ? nil : source.read(text.text) ?? source.today
    case .day(let day): take(day)
    case .month(let step):
      if let open { turn(step, from: source.month(open), open) }
    }
  }

  mutating func click(column: Int, width: Int) {
    text.click(column: column, width: max(1, width - 2))
  }

  /// Draws the text with the sign of something that opens.
  func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool
  ) -> HitMap<CalendarPart> {
    var hits = HitMap<CalendarPart>()
    let line = rect.row(0)
    guard line.columns > 3 else {
      text.draw(into: &canvas, in: line, isFocused: isFocused)
      return hits
    }
    canvas.fill(line, " ", .field)
    text.draw(into: &canvas, in: line.droppingRight(2), isFocused: isFocused)
    canvas.text(String(canvas.glyphs.down), in: line.right(1), .field)
    hits.add(.sign, at: line.right(2))
    return hits
  }

  /// Draws the open month over what is there, under the field's line or above it.
  func drawMonth(
    into canvas: inout Canvas, under line: Rect, bounds: Rect
  ) -> HitMap<CalendarPart> {
    guard let open else { return HitMap<CalendarPart>() }
    return source.month(open).draw(
      into: &canvas, near: line, bounds: bounds, selected: open, today: source.today)
  }
}
