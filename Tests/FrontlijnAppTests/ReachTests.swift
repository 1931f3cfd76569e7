// Nothing is out of reach in any window: every pane comes up, every action can be found by name,
// and the row that the keys act on is always marked and reversed.

import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct ReachTests {
  static let sizes = [
    (20, 5), (40, 12), (60, 16), (80, 24), (100, 30), (120, 40), (160, 40), (200, 60),
  ]
  static let sets = [Glyphs.utf8, .plain]

  private func stages(_ size: (Int, Int), _ keys: String) throws -> [Stage] {
    try Self.sets.map { try Stage("en", size, as: "", glyphs: $0).press(keys) }
  }

  @Test(arguments: sizes)
  func everyPaneOfACaseFileComesUp(_ size: (Int, Int)) throws {
    for stage in try stages(size, "<down><down><down><down><down><enter>") {
      for pane in FilePane.allCases + FilePane.allCases.reversed() {
        for _ in FilePane.allCases where stage.state.file.pane != pane { stage.press("<tab>") }
        #expect(stage.state.file.pane == pane)
        #expect(FrameLayout(stage.state).panes[.file(pane)].map { !$0.isEmpty } == true)
        Self.expectMarkedRow(stage)
      }
    }
  }

  @Test(arguments: [(120, 40), (160, 40), (200, 60)])
  func aPaneIsWholeWhereThereIsRoomForIt(_ size: (Int, Int)) throws {
    let stage = try Stage("nl", size, as: "")
    for _ in 0..<stage.state.cases.rows.count {
      let peek = FrameLayout(stage.state).content(.peek)
      expectWhole(stage, lastWords(stage), in: peek) { _ in
        drawn(stage, in: peek).last?.allSatisfy(\.isWhitespace) == true ? 0 : .max
      }
      stage.press("<enter>")
      if case .file(let id) = stage.state.place, let open = stage.state.caseload[id] {
        let (state, frame) = (stage.state, FrameLayout(stage.state))
        let steps = open.goals.flatMap { [$0.text] + $0.steps.map(\.text) }
        expectWhole(stage, steps, in: frame.content(.file(.plan))) {
          PlanPane(state, open, $0).heights.reduce(0, +)
        }
        let notes = open.timeline.compactMap { item -> String? in
          if case .contact(let note) = item { state.words(of: note.text) } else { nil }
        }
        expectWhole(stage, notes, in: frame.timelineList) { room in
          open.timeline.indices.reduce(0) { $0 + TimelinePane(state, open, room).height($1) }
        }
      }
      stage.press("<esc><down>")
    }
  }

  /// Where a pane is high enough for all of it, the last word of each text is in it.
  private func expectWhole(
    _ stage: Stage, _ texts: [String], in room: Rect, rows: (Rect) -> Int
  ) {
    let all = Rect(column: 0, row: 0, columns: room.columns, rows: 1000)
    guard !room.isEmpty, rows(all) <= room.rows else { return }
    let drawn = drawn(stage, in: room)
    for text in texts {
      let end = text.split(whereSeparator: \.isWhitespace).last ?? ""
      #expect(drawn.contains { $0.contains(end) }, "\(text)")
    }
  }

  private func drawn(_ stage: Stage, in room: Rect) -> [Substring] {
    let lines = stage.state.draw().0.text(keepingTrailingSpaces: true).split(separator: "\n")
    return lines[room.row..<room.endRow].map { line in
      line.dropFirst(room.column).prefix(room.columns)
    }
  }

  /// What was written last about the selected case, if it was a contact.
  private func lastWords(_ stage: Stage) -> [String] {
    let open = stage.state.cases.list.selection.flatMap { stage.state.caseload[$0] }
    guard case .contact(let note)? = open?.timeline.last else { return [] }
    return [stage.state.words(of: note.text) ?? ""]
  }

  @Test(arguments: sizes)
  func everyBoxOfTheBoardComesUp(_ size: (Int, Int)) throws {
    for stage in try stages(size, "gs") {
      for _ in BoardPane.all {
        let pane = Pane.board(stage.state.board.pane)
        #expect(FrameLayout(stage.state).panes[pane].map { !$0.isEmpty } == true)
        Self.expectMarkedRow(stage)
        stage.press("<tab>")
      }
    }
  }

  @Test(arguments: sizes)
  func zoomShowsOnePaneAndBringsBackTheOthers(_ size: (Int, Int)) throws {
    for keys in ["", "<enter>", "gs"] {
      let stage = try Stage("en", size, as: "").press(keys)
      let before = FrameLayout(stage.state).panes
      stage.press("z")
      #expect(FrameLayout(stage.state).panes.count == 1)
      Self.expectMarkedRow(stage)
      stage.press("z")
      #expect(FrameLayout(stage.state).panes == before)
    }
  }

  /// In the palette, whose chosen row is shown at every size.
  @Test(arguments: sizes)
  func everyActionIsFoundByName(_ size: (Int, Int)) throws {
    for keys in ["", "<down><down><down><down><enter>", "gs", "W"] {
      for stage in try stages(size, keys) {
        let place = stage.state.place
        let actions = Set(Action.all.filter { $0.isIn(place) }.map(\.id))
        stage.press(":")
        var found: Set<ActionID> = []
        for _ in Action.all {
          guard case .palette(let finder) = stage.state.overlay, let row = finder.selection,
            Action.all[row].isIn(place)
          else { break }
          found.insert(Action.all[row].id)
          Self.expectMarkedRow(stage)
          stage.press("<down>")
        }
        #expect(found == actions.subtracting([.palette]))
      }
    }
  }

  /// The sign and reverse video: never colour alone.
  private static func expectMarkedRow(_ stage: Stage) {
    let canvas = stage.canvas
    let signs = [canvas.glyphs.selected].flatMap { $0.unicodeScalars.map(\.value) }
    let isMarked = (0..<canvas.size.rows).contains { row in
      canvas.row(row).contains { $0.role == .select }
        && canvas.row(row).contains { $0.role == .select && signs.contains($0.scalar ?? 0) }
    }
    #expect(isMarked, "\(stage.state.size) \(stage.state.place)\n\(canvas.text())")
    #expect(canvas.cursor != nil)
  }
}
