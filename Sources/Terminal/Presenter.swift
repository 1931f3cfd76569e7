// From a canvas to ncurses: roles become colours and attributes, rows that changed are handed
// over in runs of one style, and ncurses sends what differs on the screen.
//
// Terminals disagree about the width of some graphemes. ncurses would go on writing where it
// believes the cursor to be; so after a frame, rows with such graphemes are written once more with
// an absolute position after each of them, see Presenter+Anchor.

import CNcurses
import TextUI

struct Presenter {
  /// How a role looks on this terminal.
  struct Look {
    var pair: Int32 = 0
    var colours = ColourPair.own
    var attributes: Attributes = []
  }

  let depth: ColourDepth
  let utf8: Bool
  let modes: TerminalModes
  var output: ScreenOutput
  private var theme: Theme?
  var looks: [Look] = []
  private var shown: Canvas?

  init(depth: ColourDepth, utf8: Bool, modes: TerminalModes, output: Int32) {
    self.depth = depth
    self.utf8 = utf8
    self.modes = modes
    self.output = ScreenOutput(output, knowsXterm: modes.knowsXterm)
  }

  /// The next canvas is painted as a whole.
  mutating func forget() { shown = nil }

  /// Leaves nothing on the screen.
  mutating func wipe() {
    forget()
    _ = cnc_erase(ground)
    cnc_flush()
  }

  mutating func present(_ canvas: Canvas, theme: Theme) {
    use(theme)
    if shown?.size != canvas.size { begin(canvas) }
    let changed = changedRows(canvas)
    guard !changed.isEmpty || canvas.cursor != shown?.cursor else { return }
    for (row, columns) in changed {
      put(canvas, row, columns)
    }
    let cursor = canvas.cursor ?? Cursor(Point(column: 0, row: 0), isVisible: false)
    cnc_cursor(Int32(cursor.point.row), Int32(cursor.point.column), cursor.isVisible ? 1 : 0)
    cnc_flush()
    var frame = output.taken()
    frame += output.passed(anchors(canvas, changed.map(\.row), cursor: cursor.point))
    // One write, and one frame for a terminal that knows to hold what comes between.
    let isMarked = modes.knowsXterm && !changed.isEmpty
    output.write(
      isMarked
        ? Array(TerminalModes.beginFrame.utf8) + frame + Array(TerminalModes.endFrame.utf8) : frame)
    shown = canvas
  }

  private mutating func use(_ theme: Theme) {
    guard theme != self.theme else { return }
    self.theme = theme
    shown = nil
    looks = Role.allCases.map { role in
      let (colours, attributes) = theme[role].look(at: depth)
      let pair =
        depth == .none
        ? 0 : cnc_pair(Int32(colours.foreground.index), Int32(colours.background.index))
      return Look(pair: pair, colours: colours, attributes: attributes)
    }
  }

  /// Clears the screen. Where what is empty costs nothing then, everything but ordinary text is
  /// drawn role by role: row by row, each piece of a frame and each cell of a table would cost a
  /// change of style, which is longer than a change of place.
  private mutating func begin(_ canvas: Canvas) {
    shown = nil
    output.begin(columns: canvas.size.columns)
    guard cnc_erase(ground) == 1 else { return }
    let roles = Set((0..<canvas.size.rows).flatMap { canvas.row($0).lazy.map(\.role) })
    for role in Role.allCases where role != .text && roles.contains(role) {
      for row in 0..<canvas.size.rows {
        put(canvas, row, 0..<canvas.size.columns, only: role)
      }
      cnc_flush()
    }
  }

  /// The pair of what is empty.
  private var ground: Int32 { looks.isEmpty ? 0 : looks[Int(Role.text.rawValue)].pair }

  private func changedRows(_ canvas: Canvas) -> [(row: Int, columns: Range<Int>)] {
    (0..<canvas.size.rows).lazy.map { row in
      (row, shown.map { canvas.changed(inRow: row, since: $0) } ?? 0..<canvas.size.columns)
    }.filter { !$0.columns.isEmpty }
  }

  func look(_ cell: Cell) -> Look { looks[Int(cell.role.rawValue)] }

  /// Hands cells of a row over, or what has one role among them, in as few runs as they have
  /// styles.
  private func put(_ canvas: Canvas, _ row: Int, _ columns: Range<Int>, only role: Role? = nil) {
    var cells = ContiguousArray(canvas.row(row))
    if shown != nil { joinStyles(&cells, columns) }
    var run: [UInt32] = []
    run.reserveCapacity(columns.count)
    var column = columns.lowerBound
    while column < columns.upperBound {
      let (start, cell) = (column, cells[column])
      column += 1
      if cell.width == 0 || role.map({ $0 != cell.role }) ?? false { continue }
      guard let first = single(cell, canvas) else {
        putCluster(canvas, cell, row: row, column: start)
        continue
      }
      run.append(first)
      while column < columns.upperBound, cells[column].style == cell.style,
        let scalar = cells[column].width == 0 ? 0x20 : single(cells[column], canvas)
      {
        run.append(scalar)
        column += 1
      }
      let look = look(cell)
      let attributes = look.attributes.union(cell.attributes)
      cnc_put(
        Int32(row), Int32(start), run, Int32(run.count), UInt32(attributes.rawValue), look.pair)
      run.removeAll(keepingCapacity: true)
    }
  }

  /// What takes one cell of ncurses; nil for what it must be told as a whole.
  private func single(_ cell: Cell, _ canvas: Canvas) -> UInt32? {
    // Without UTF-8 a grapheme is its base.
    if !utf8 { return canvas.scalars(of: cell).first.map(TerminalLocale.plain) }
    return cell.width == 1 ? cell.scalar : nil
  }

  /// Gives a few spaces, which look the same in it, the style of the word before them: a change of
  /// style is what costs ncurses most.
  private func joinStyles(_ cells: inout ContiguousArray<Cell>, _ columns: Range<Int>) {
    var word: Int?
    for column in columns where cells[column].scalar != 0x20 {
      if let word, column - word <= 9 {
        let style = cells[word].style
        let gap = word + 1..<column
        if gap.allSatisfy({ isEmptyAlike(cells[$0].style, style) }) {
          for place in gap { cells[place].style = style }
        }
      }
      word = column
    }
  }

  /// Whether an empty cell, of which the ground can be seen and a line, looks the same.
  private func isEmptyAlike(_ one: Style, _ other: Style) -> Bool {
    if one == other { return true }
    let (its, others) = (looks[Int(one.role.rawValue)], looks[Int(other.role.rawValue)])
    let attributes = [its.attributes, one.attributes, others.attributes, other.attributes]
    return its.colours.background == others.colours.background
      && attributes.allSatisfy { $0.isDisjoint(with: [.underline, .reverse]) }
  }

  private func putCluster(_ canvas: Canvas, _ cell: Cell, row: Int, column: Int) {
    let look = look(cell)
    let scalars = Array(canvas.scalars(of: cell))
    cnc_put_cluster(
      Int32(row), Int32(column), scalars, Int32(scalars.count),
      UInt32(look.attributes.union(cell.attributes).rawValue), look.pair)
  }
}
