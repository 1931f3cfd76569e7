// How a form lies in its room, and its drawing:
//
//   ▸ Household   [value        ] needed
//                 hint, or what is wrong
//     When        [fri          ] Fri 5 Dec · in 4 days
//     More (5)
//     [ Save ]    2 things to fix

/// Where everything of a form lies, as a function of the form and its size.
struct FormLayout<ID: Hashable & Sendable> {
  private static var gutter: Int { 2 }

  private let form: Form<ID>
  private let size: Size
  let items: [Form<ID>.Focus]
  let labelCells: Int

  init(_ form: Form<ID>, _ size: Size) {
    self.form = form
    self.size = size
    items = form.items
    let longest = form.fields.map(\.label.widthCells).max() ?? 0
    labelCells = min(longest, size.columns * 2 / 5)
  }

  /// Every field has a line for what is said about it; else only those that must speak.
  var isRoomy: Bool {
    items.reduce(0) { $0 + valueRows(of: $1) + lineRows($1) } <= size.rows - 1
  }

  /// An editor must leave room for its hint and the button.
  private func valueRows(of item: Form<ID>.Focus) -> Int {
    guard case .field(let place) = item else { return 1 }
    let field = form.fields[place]
    return min(field.input.rows(cells: valueCells(field)), max(1, size.rows - 2))
  }

  /// What is said about a field takes a line, or two where it would be cut.
  private func lineRows(_ item: Form<ID>.Focus) -> Int {
    guard case .field(let place) = item else { return 0 }
    let room = max(1, size.columns - Self.gutter)
    let text = line(of: form.fields[place]).text
    return text.widthCells + 2 <= room ? 1 : min(2, text.wrapped(to: room - 2).count)
  }

  private func hasLine(_ item: Form<ID>.Focus) -> Bool {
    guard case .field(let place) = item else { return false }
    let field = form.fields[place]
    let isSpeaking = item == form.focus && !line(of: field).text.isEmpty
    return isRoomy || isSpeaking || field.problem != nil
  }

  private func height(_ place: Int) -> Int {
    valueRows(of: items[place]) + (hasLine(items[place]) ? lineRows(items[place]) : 0)
  }

  /// The items that are in view. The button is always, so it counts as the last of them.
  var window: Range<Int> {
    Scroll.window(
      top: form.top, selected: items.firstIndex(of: form.focus) ?? items.count - 1,
      count: items.count, rows: size.rows - 1, height: height)
  }

  /// What is said about a field: what is wrong, or its meaning where that has no other place,
  /// or what to type.
  func line(of field: FormField<ID>) -> (text: String, role: Role) {
    if let problem = field.problem {
      return (problem.text, problem.isWarning ? .statusWarn : .statusError)
    }
    let meansMore = !field.meaning.isEmpty && aside(of: field).isEmpty
    if field.hint.isEmpty, !meansMore, case .choice = field.input, form.focusedID == field.id {
      return (form.texts.choose, .dim)
    }
    return (position(in: field) + (meansMore ? field.meaning : field.hint), .dim)
  }

  /// Which line of how many, where a text is longer than its room.
  private func position(in field: FormField<ID>) -> String {
    guard case .text(let editor, _) = field.input else { return "" }
    let rows = min(field.input.rows(cells: valueCells(field)), max(1, size.rows - 2))
    let (line, count) = editor.position(in: Size(columns: valueCells(field), rows: rows))
    return count > rows ? form.texts.position(line, count) + "  " : ""
  }

  private var valueRoom: Int { max(1, size.columns - Self.gutter - labelCells - 2) }

  private func valueCells(_ field: FormField<ID>) -> Int {
    let aside = field.isNeeded ? form.texts.needed.widthCells + 1 : 0
    return max(1, min(field.input.wantedCells ?? valueRoom, valueRoom - min(aside, valueRoom / 2)))
  }

  /// Beside the value: that it is needed, or what it means if that fits.
  func aside(of field: FormField<ID>) -> String {
    let room = valueRoom - valueCells(field) - 1
    let text = field.isNeeded && field.input.isEmpty ? form.texts.needed : field.meaning
    return text.widthCells <= room ? text : ""
  }

  func inputSize(_ place: Int) -> Size {
    Size(columns: valueCells(form.fields[place]), rows: valueRows(of: .field(place)))
  }

  /// The items in view with their rectangles inside `rect`.
  func places(in rect: Rect) -> [(item: Form<ID>.Focus, area: Rect)] {
    var rest = rect.droppingBottom(1)
    return window.map { place in
      let area = rest.top(height(place))
      rest = rest.droppingTop(area.rows)
      return (items[place], area)
    }
  }

  func valueRect(_ place: Int, in area: Rect) -> Rect {
    let size = inputSize(place)
    return area.droppingLeft(Self.gutter + labelCells + 2).left(size.columns).top(size.rows)
  }

  func asideRect(_ place: Int, in area: Rect) -> Rect {
    area.row(0).droppingLeft(Self.gutter + labelCells + 2 + inputSize(place).columns + 1)
  }

  func barRect(in rect: Rect) -> Rect {
    rect.bottom(1).droppingLeft(Self.gutter)
  }

  func labelRect(_ area: Rect) -> Rect {
    area.row(0).droppingLeft(Self.gutter).left(labelCells)
  }

  /// Under the value; a longer text begins further to the left.
  func lineRect(_ place: Int, in area: Rect, text: String) -> Rect {
    let rows = area.droppingTop(inputSize(place).rows)
    let column = Self.gutter + labelCells + 2
    let needed = max(0, column + text.widthCells - rows.columns)
    return rows.droppingLeft(max(Self.gutter, column - needed))
  }
}

extension Form {
  public func draw(
    into canvas: inout Canvas, in rect: Rect, isFocused: Bool = true
  ) -> HitMap<FormTarget<ID>> {
    let layout = FormLayout(self, rect.size)
    var hits = HitMap<FormTarget<ID>>()
    for (item, area) in layout.places(in: rect) {
      let hasKeys = isFocused && item == focus
      if item == focus {
        canvas.text(String(canvas.glyphs.selected), in: area.row(0).left(1), .title)
      }
      switch item {
      case .field(let place):
        hits.add(draw(place, layout, into: &canvas, in: area, hasKeys: hasKeys)) { $0 }
      case .more, .save:
        let names = fields.filter(\.isFolded).map(\.label).joined(separator: ", ")
        button(
          "\(texts.more): \(names)", into: &canvas, in: area.row(0).droppingLeft(2),
          hasKeys: hasKeys)
        hits.add(.more, at: area.row(0))
      }
    }
    hits.add(drawBar(into: &canvas, in: layout.barRect(in: rect), isFocused: isFocused)) { $0 }
    hits.add(drawOpenList(layout, into: &canvas, in: rect)) { $0 }
    return hits
  }

  private func draw(
    _ place: Int, _ layout: FormLayout<ID>, into canvas: inout Canvas, in area: Rect,
    hasKeys: Bool
  ) -> HitMap<FormTarget<ID>> {
    var hits = HitMap<FormTarget<ID>>()
    let field = fields[place]
    let value = layout.valueRect(place, in: area)
    canvas.text(field.label, in: layout.labelRect(area), hasKeys ? .title : .text)
    canvas.text(layout.aside(of: field), in: layout.asideRect(place, in: area), .dim)
    let line = layout.line(of: field)
    let mark = field.problem == nil ? "" : "\(canvas.glyphs.attention) "
    let said = layout.lineRect(place, in: area, text: mark + line.text)
    if layout.isRoomy || hasKeys || field.problem != nil, !field.input.isOpen {
      let lines = said.rows > 1 ? (mark + line.text).wrapped(to: said.columns) : [mark + line.text]
      for (row, text) in lines.prefix(said.rows).enumerated() {
        canvas.text(text, in: said.row(row), line.role)
      }
    }
    hits.add(.field(field.id), at: area)
    hits.add(.value(field.id), at: value)
    switch field.input {
    case .line(let input, _): input.draw(into: &canvas, in: value, isFocused: hasKeys)
    case .text(let input, _): input.draw(into: &canvas, in: value, isFocused: hasKeys)
    case .choice(let input): input.draw(into: &canvas, in: value, isFocused: hasKeys)
    case .date(let input):
      let parts = input.draw(into: &canvas, in: value, isFocused: hasKeys)
      hits.add(parts) { .calendar(field.id, $0) }
    case .options(let input):
      let options = input.draw(into: &canvas, in: value, isFocused: hasKeys)
      hits.add(options) { .option(field.id, $0) }
    }
    return hits
  }

  /// The button and how many problems there are, in the bottom row.
  private func drawBar(
    into canvas: inout Canvas, in row: Rect, isFocused: Bool
  ) -> HitMap<FormTarget<ID>> {
    var hits = HitMap<FormTarget<ID>>()
    let used = button(
      "[ \(texts.save) ]", into: &canvas, in: row, hasKeys: isFocused && focus == .save)
    hits.add(.save, at: row.left(used))
    let problems = fields.count { $0.problem?.isWarning == false }
    if problems > 0 {
      let text = "\(canvas.glyphs.attention) \(texts.toFix(problems))"
      canvas.text(text, in: row.droppingLeft(used + 2), .statusError)
    }
    return hits
  }

  @discardableResult
  private func button(
    _ text: String, into canvas: inout Canvas, in rect: Rect, hasKeys: Bool
  ) -> Int {
    if hasKeys {
      canvas.park(rect.origin, isVisible: false)
    }
    return canvas.text(text, in: rect, hasKeys ? .select : .hintKey)
  }

  /// The list of the field that has the keys lies over everything else.
  private func drawOpenList(
    _ layout: FormLayout<ID>, into canvas: inout Canvas, in rect: Rect
  ) -> HitMap<FormTarget<ID>> {
    var hits = HitMap<FormTarget<ID>>()
    guard case .field(let place) = focus,
      let area = layout.places(in: rect).first(where: { $0.item == focus })?.area
    else { return hits }
    let line = layout.valueRect(place, in: area)
    switch fields[place].input {
    case .choice(let field):
      let list = field.drawList(
        into: &canvas, under: line, bounds: rect, nothing: texts.nothing)
      hits.add(list) { .option(fields[place].id, $0) }
    case .date(let field):
      let parts = field.drawMonth(into: &canvas, under: line, bounds: rect)
      hits.add(parts) { .calendar(fields[place].id, $0) }
    case .text(let editor, _):
      let list = editor.drawOffers(into: &canvas, over: line, bounds: rect)
      hits.add(list) { .option(fields[place].id, $0) }
    case .line, .options: break
    }
    return hits
  }
}
