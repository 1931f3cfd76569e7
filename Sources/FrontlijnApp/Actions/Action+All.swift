// The table of actions: the default keys are here and nowhere else. Order is importance: the footer
// shows what fits, from the left.

import CaseModel
import TextUI

extension Action {
  /// Every action, most important first within its place.
  public static let all: [Action] =
    everywhereFirst + listActions + fileActions + boardActions
    + panes + places + everywhereLast + moving + onTop

  private static let everywhereFirst: [Action] = [
    Action(
      .help, "?, H, Ctrl-G, F1", in: anywhere, { $0.helpLabel }, { $0.helpSentence },
      run: { $0.openHelp() }),
    Action(
      .back, "Esc", in: [.file, .board, .who, .cases], { $0.backLabel }, { $0.backSentence },
      unless: { $0.backObstacle }, run: { $0.back() }),
    Action(
      .nextPane, "Tab", in: [.file, .board], { $0.nextPaneLabel }, { $0.nextPaneSentence },
      run: { $0.turnPane(1) }),
  ]

  private static let listActions: [Action] = [
    Action(
      .open, "Enter", in: [.cases], { $0.openLabel }, { $0.openSentence },
      unless: { $0.cases.list.isEmpty ? $0.strings.noCaseSelected : nil },
      run: { $0.openCase() }),
    Action(
      .open, "Enter", in: [.who], { $0.thatIsMeLabel }, { $0.thatIsMeSentence },
      run: { $0.chooseWho() }),
    Action(
      .new, "n", in: [.cases], { $0.newCaseLabel }, { $0.newCaseSentence },
      unless: { $0.writeObstacle }, run: { $0.open(.newCase) }),
    Action(
      .filter, "/, Ctrl-F", in: [.cases], { $0.findLabel }, { $0.findSentence },
      run: { $0.startFilter() }),
    Action(
      .note, "t", in: [.cases, .file], { $0.noteLabel }, { $0.noteSentence },
      unless: { $0.caseObstacle }, run: { $0.openNote() }),
    Action(
      .sort, "s", in: [.cases], { $0.sortLabel }, { $0.sortSentence }, run: { $0.openSort() }),
    Action(
      .scope, "F", in: [.cases], { $0.scopeLabel }, { $0.scopeSentence },
      run: { $0.openScope() }),
    Action(
      .columns, "c", in: [.cases], { $0.columnsLabel }, { $0.columnsSentence },
      run: { $0.openColumns() }),
    Action(
      .mark, "Space", in: [.cases], { $0.markLabel }, { $0.markSentence },
      unless: { $0.markObstacle },
      run: {
        $0.cases.list.toggleMark()
        return []
      }),
    Action(
      .markRange, "v", in: [.cases], { $0.markRangeLabel }, { $0.markRangeSentence },
      unless: { $0.markObstacle },
      run: {
        $0.cases.list.markRange()
        return []
      }),
    Action(
      .markAll, "A", in: [.cases], { $0.markAllLabel }, { $0.markAllSentence },
      unless: { $0.markObstacle },
      run: {
        $0.cases.list.markAll()
        return []
      }),
    Action(
      .makeStore, "m", in: [.welcome], { $0.makeStoreLabel }, { $0.makeStoreSentence },
      run: { _ in [.makeStore] }),
    Action(
      .practise, "p", in: [.welcome], { $0.practiseLabel }, { $0.practiseSentence },
      run: { _ in [.openPractice] }),
    Action(
      .takeOption, "Enter", in: [.setup], { $0.takeOptionLabel }, { $0.takeOptionSentence },
      run: { $0.takeOption() }),
    Action(
      .skipSetup, "Esc", in: [.setup], { $0.skipSetupLabel }, { $0.skipSetupSentence },
      run: { $0.endSetup() }),
  ]

  private static let fileActions: [Action] = [
    Action(
      .done, "d", in: [.file, .board], { $0.doneLabel }, { $0.doneSentence },
      unless: { $0.doneObstacle }, run: { $0.toggleDone() })
    .named { $0.doneNow },
    Action(
      .date, "f", in: [.cases, .file], { $0.dateLabel }, { $0.dateSentence },
      unless: { $0.dateObstacle }, run: { $0.openDate() }),
    Action(
      .new, "n", in: [.file], { $0.newLabel }, { $0.newInFileSentence },
      unless: { $0.caseObstacle }, run: { $0.openNew() })
    .named { $0.newNow }
    .unsaid { $0.file.pane == .timeline },
    Action(
      .goal, "N", in: [.file], { $0.goalLabel }, { $0.goalSentence },
      unless: { $0.caseObstacle }, run: { $0.openGoal() })
    .unsaid { $0.file.pane == .timeline },
    Action(
      .filter, "/, Ctrl-F", in: [.file], { $0.findLabel }, { $0.findHereSentence },
      run: { $0.startFind() }),
    Action(
      .edit, "e", in: [.file], { $0.editLabel }, { $0.editSentence },
      unless: { $0.editObstacle }, run: { $0.openEdit() }),
    Action(
      .open, "Enter", in: [.file], { $0.openLabel }, { $0.openRowSentence },
      unless: { $0.readObstacle }, run: { $0.openReading() })
    .named { $0.openNow },
    Action(
      .assign, "a", in: [.cases, .file], { $0.assignLabel }, { $0.assignSentence },
      unless: { $0.caseObstacle }, run: { $0.openAssign() })
    .named { $0.assignNow },
    Action(
      .followUp, "o", in: [.cases, .file], { $0.followUpLabel }, { $0.followUpSentence },
      unless: { $0.caseObstacle }, run: { $0.openFollowUp() }),
    Action(
      .relation, "R", in: [.file], { $0.relationLabel }, { $0.relationSentence },
      unless: { $0.relationObstacle }, run: { $0.openRelation() }),
    Action(
      .label, "T", in: [.file], { $0.labelLabel }, { $0.labelSentence },
      unless: { $0.labelObstacle }, run: { $0.openLabel() }),
    Action(
      .end, "x", in: [.cases, .file], { $0.endLabel }, { $0.endSentence },
      unless: { $0.endObstacle }, run: { $0.openEnd() })
    .named { $0.endNow },
  ]

  private static let boardActions: [Action] = [
    Action(
      .new, "n", in: [.board], { $0.newNoteLabel }, { $0.newNoteSentence },
      unless: { $0.writeObstacle }, run: { $0.openNewNote() })
    .named { $0.newOnBoardNow },
    Action(
      .move, "m", in: [.board], { $0.moveLabel }, { $0.moveSentence },
      unless: { $0.boardNoteObstacle }, run: { $0.openMove() }),
    Action(
      .goal, "N", in: [.board], { $0.areaGoalLabel }, { $0.areaGoalSentence },
      unless: { $0.boardObstacle }, run: { $0.openAreaGoal() })
    .named { $0.board.pane == .goals ? $0.strings.goalLabel : nil },
    Action(
      .edit, "e", in: [.board], { $0.editLabel }, { $0.editNoteSentence },
      unless: { $0.boardRowObstacle }, run: { $0.openEditOnBoard() }),
    Action(
      .end, "x", in: [.board], { $0.withdrawLabel }, { $0.withdrawSentence },
      unless: { $0.boardRowObstacle }, run: { $0.openEndOnBoard() }),
    Action(
      .open, "Enter", in: [.board], { $0.chainLabel }, { $0.chainSentence },
      unless: { $0.chainObstacle }, run: { $0.followChain() }),
    Action(
      .filter, "/, Ctrl-F", in: [.board], { $0.findLabel }, { $0.findHereSentence },
      run: { $0.startFind() }),
  ]

  private static let panes: [Action] = [
    Action(
      .previousPane, "Shift-Tab", in: [.file, .board], { $0.previousPaneLabel },
      { $0.previousPaneSentence }, run: { $0.turnPane(-1) }),
    Action(
      .follow, "w", in: [.file, .board], { $0.followLabel }, { $0.followSentence },
      unless: { $0.followObstacle }, run: { $0.follow() }),
  ]

  private static let places: [Action] = [
    Action(
      .goCases, "g c, 1", in: [.cases, .file, .board], { $0.listName },
      { $0.goCasesSentence }, unless: { $0.hereObstacle(.cases) }, run: { $0.show(.cases) }),
    Action(
      .goFile, "g f", in: [.cases, .file, .board], { $0.goFileLabel },
      { $0.goFileSentence },
      unless: { $0.hereObstacle(.file) ?? $0.fileObstacle }, run: { $0.goToFile() }),
    Action(
      .goBoard, "g s, 5", in: [.cases, .file, .board], { $0.goBoardLabel },
      { $0.goBoardSentence }, unless: { $0.hereObstacle(.board) }, run: { $0.show(.board) }),
    goingTo(.family, .goFamily, "g h, 2", { $0.goFamilyLabel }, { $0.goFamilySentence }),
    goingTo(.plan, .goPlan, "g p, 3", { $0.goPlanLabel }, { $0.goPlanSentence }),
    goingTo(.timeline, .goTimeline, "g l, 4", { $0.goTimelineLabel }, { $0.goTimelineSentence }),
  ]

  /// Goes to a pane of the file that is open or selected.
  private static func goingTo(
    _ pane: FilePane, _ id: ActionID, _ keys: String,
    _ label: @escaping @Sendable (Strings) -> String,
    _ sentence: @escaping @Sendable (Strings) -> String
  ) -> Action {
    Action(
      id, keys, in: [.cases, .file, .board], label, sentence,
      unless: { ($0.file.pane == pane ? $0.hereObstacle(.file) : nil) ?? $0.fileObstacle },
      run: { $0.goToFile(pane) })
  }

  private static let everywhereLast: [Action] = [
    Action(
      .undo, "u, Ctrl-Z", in: everywhere.union([.who]), { $0.undoLabel }, { $0.undoSentence },
      unless: { $0.writeObstacle }, run: { _ in [.undo] }
    ).unsaid { $0.place == .who },
    Action(
      .redo, "U, Ctrl-Y", in: everywhere.union([.who]), { $0.redoLabel }, { $0.redoSentence },
      unless: { $0.writeObstacle }, run: { _ in [.redo] }
    ).unsaid { $0.place == .who },
    Action(
      .drafts, "D", { $0.draftsLabel }, { $0.draftsSentence },
      unless: { $0.draftsObstacle }, run: { $0.openDraftList() }),
    Action(
      .zoom, "z", in: [.cases, .file, .board], { $0.zoomLabel }, { $0.zoomSentence },
      unless: { !$0.isZoomed && FrameLayout($0).panes.count == 1 ? $0.strings.onePaneOnly : nil },
      run: { $0.zoom() }),
    Action(
      .palette, ":, Ctrl-P", in: anywhere, { $0.paletteLabel }, { $0.paletteSentence },
      run: { $0.openPalette() }),
    Action(
      .edit, "e", in: [.who], { $0.editLabel }, { $0.editMemberSentence },
      unless: { $0.memberObstacle }, run: { $0.openTeamMember() }),
    Action(
      .who, "W", { $0.whoLabel }, { $0.whoSentence }, run: { $0.show(.who) }),
    Action(
      .theme, "C", in: anywhere, { $0.themeLabel }, { $0.themeSentence },
      run: { $0.openThemes() }),
    Action(
      .inspect, "", in: anywhere, { $0.inspectLabel }, { $0.inspectSentence },
      run: { $0.openInspection() }),
    Action(
      .language, "", in: anywhere, { $0.languageLabel }, { $0.languageSentence },
      run: { $0.switchLanguage() }),
    Action(
      .mouse, "", in: anywhere, { $0.mouseLabel }, { $0.mouseSentence },
      run: { $0.switchMouse() }),
    Action(
      .profile, "", in: anywhere, { $0.profileLabel }, { $0.profileSentence },
      run: { $0.openProfiles() }),
    Action(
      .suspend, "", in: anywhere, { $0.suspendLabel }, { $0.suspendSentence },
      unless: { $0.settings.profile == .shared ? $0.strings.noSuspendWhereShared : nil },
      run: { _ in [.suspend] }),
    Action(
      .setup, "", in: anywhere.subtracting([.setup]), { $0.setupLabel }, { $0.setupSentence },
      run: { $0.startSetup() }),
    Action(
      .tour, "Ctrl-T", in: anywhere.subtracting([.setup]), { $0.tourLabel },
      { $0.tourSentence }, run: { $0.switchTour() }),
    Action(
      .skipTour, "Ctrl-K", in: everywhere, { $0.skipTourLabel }, { $0.skipTourSentence },
      unless: { $0.tourShown == nil ? $0.strings.noTourNow : nil },
      run: { $0.skipTourStep() }),
    Action(
      .ownStore, "", in: everywhere.union([.who]), { $0.ownStoreLabel }, { $0.ownStoreSentence },
      unless: { $0.store.isPractice ? nil : $0.strings.notPractising },
      run: { _ in [.openOwn] }),
    Action(
      .repaint, "Ctrl-L", in: anywhere, { $0.repaintLabel }, { $0.repaintSentence },
      run: { _ in [.repaint] }),
    Action(
      .quit, "q", in: anywhere, { $0.quitLabel }, { $0.quitSentence }, run: { _ in [.quit] }),
  ]
}
