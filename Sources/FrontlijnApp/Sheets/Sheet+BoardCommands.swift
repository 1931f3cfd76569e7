// What the sheets of the board become: its notes, and the goals for the neighbourhood.

import CaseModel
import TextUI

extension AppState {
  mutating func boardCommand(_ sheet: Sheet) -> Saved {
    let form = sheet.form
    switch sheet.purpose {
    case .newBoard:
      let fact = BoardOpened {
        ($0.board, $0.on) = (BoardID(using: &ids), today)
        ($0.neighbourhood, $0.motto) = (form.value("neighbourhood"), form.value("motto"))
      }
      return done(.openBoard(fact), strings.boardOpened)
    case .boardNote(let board, let quadrant, let note):
      return boardNote(board, quadrant, note, sheet)
    case .withdrawNote(let board, let note):
      let fact = NoteWithdrawn {
        ($0.board, $0.note, $0.reason) = (board, note, form.value("reason"))
      }
      return done(.withdrawNote(fact), strings.noteWithdrawn)
    case .areaGoal(let board, let note, let goal): return areaGoal(board, note, goal, sheet)
    case .dropAreaGoal(let board, let goal):
      let fact = AreaGoalDropped {
        ($0.board, $0.areaGoal, $0.on, $0.reason) = (board, goal, today, form.value("reason"))
      }
      return done(.dropAreaGoal(fact), strings.goalDropped)
    default: preconditionFailure("not a board's sheet")
    }
  }

  private mutating func boardNote(
    _ board: BoardID, _ quadrant: Quadrant, _ note: NoteID?, _ sheet: Sheet
  ) -> Saved {
    let form = sheet.form
    let bringer = Bringer(rawValue: form.value("brought_by")) ?? .team
    guard let note else {
      let new = NoteID(using: &ids)
      let fact = NotePlaced {
        ($0.board, $0.note, $0.quadrant, $0.on) = (board, new, quadrant, today)
        ($0.text, $0.broughtBy, $0.who) = (form.value("text"), bringer, form.value("who"))
      }
      return (.placeNote(fact), strings.notePlaced, { $0.board.select(new, in: quadrant) })
    }
    let fact = NoteEdited {
      ($0.board, $0.note, $0.text) = (board, note, sheet.changed("text"))
      $0.broughtBy = sheet.changed("brought_by").map { _ in bringer }
      $0.who = sheet.changed("who").map(Edit.text)
    }
    return done(.editNote(fact), strings.corrected)
  }

  private mutating func areaGoal(
    _ board: BoardID, _ note: NoteID?, _ goal: AreaGoalID?, _ sheet: Sheet
  ) -> Saved {
    let form = sheet.form
    let horizon = Horizon(rawValue: form.value("horizon")) ?? .oneYear
    guard let goal else {
      let new = AreaGoalID(using: &ids)
      let fact = AreaGoalSet {
        ($0.board, $0.areaGoal, $0.text, $0.on) = (board, new, form.value("text"), today)
        ($0.horizon, $0.note) = (horizon, note)
      }
      return (.setAreaGoal(fact), strings.areaGoalSaved, { $0.select(new) })
    }
    let fact = AreaGoalCorrected {
      ($0.board, $0.areaGoal, $0.text) = (board, goal, sheet.changed("text"))
      $0.horizon = sheet.changed("horizon").map { _ in horizon }
    }
    return done(.correctAreaGoal(fact), strings.corrected)
  }
}
