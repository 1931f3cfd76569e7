// The rows of the table that move, and those of what lies on top of a place: forms, lists to choose
// from, long texts. They stand in the table so that footer, help, card and mouse know them.

import TextUI

extension Action {
  private static let lists: Place.Kinds = [.setup, .who, .cases, .file, .board]

  static let moving: [Action] = [
    .moving(
      .down, "↓, j", as: .down, in: lists, { $0.downLabel }, { $0.downSentence }),
    .moving(.up, "↑, k", as: .up, in: lists, { $0.upLabel }, { $0.upSentence }),
    .moving(
      .left, "←, h", as: .left, in: [.file, .board], { $0.leftLabel }, { $0.leftSentence }),
    .moving(
      .right, "→, l", as: .right, in: [.file, .board], { $0.rightLabel }, { $0.rightSentence }),
    .moving(
      .pageDown, "PgDn, Ctrl-D", as: .pageDown, in: lists, { $0.pageDownLabel },
      { $0.pageDownSentence }),
    .moving(
      .pageUp, "PgUp, Ctrl-U", as: .pageUp, in: lists, { $0.pageUpLabel },
      { $0.pageUpSentence }),
    .moving(.top, "g g, Home", as: .home, in: lists, { $0.topLabel }, { $0.topSentence }),
    .moving(.bottom, "G, End", as: .end, in: lists, { $0.bottomLabel }, { $0.bottomSentence }),
  ]

  static let onTop: [Action] = [
    Action(
      .help, "Ctrl-G, F1", in: [.form, .drop], { $0.helpLabel }, { $0.helpSentence },
      run: { $0.openHelp() }),
    .onWidget(.choose, "Enter", in: [.drop], { $0.takeLabel }, { $0.takeSentence }),
    .onWidget(.close, "Esc", in: [.drop], { $0.closeLabel }, { $0.closeDropSentence }),
    .onWidget(.leaveForm, "Esc", in: [.form], { $0.backLabel }, { $0.leaveFormSentence }),
    .onWidget(.save, "Ctrl-S", in: [.form, .drop], { $0.saveLabel }, { $0.saveSentence }),
    .onWidget(
      .nextField, "Tab, ↓", in: [.form, .drop], { $0.nextFieldLabel },
      { $0.nextFieldSentence }
    ).unsaid { $0.here == .drop },
    .onWidget(
      .previousField, "Shift-Tab, ↑", in: [.form, .drop], { $0.previousFieldLabel },
      { $0.previousFieldSentence }
    ).unsaid { $0.here == .drop },
    Action(
      .outside, "Ctrl-E", in: [.form], { $0.outsideLabel }, { $0.outsideSentence },
      unless: { $0.outsideObstacle }, run: { $0.openOutside() }),
    Action(
      .mention, "Ctrl-O", in: [.form, .drop], { $0.mentionLabel }, { $0.mentionSentence },
      unless: { $0.mentionObstacle }, run: { $0.openMention() }),
    .onWidget(
      .close, "Esc", in: [.finder, .menu, .reading], { $0.backLabel }, { $0.closeSentence }),
    .onWidget(
      .close, "Esc", in: [.filter], { $0.clearFilterLabel }, { $0.clearFilterSentence }
    ).named { $0.clearNow },
    .onWidget(.choose, "Enter", in: [.finder], { $0.runFoundLabel }, { $0.runFoundSentence })
    .named { $0.okNow },
    .onWidget(
      .choose, "Enter", in: [.question], { $0.giveAnswerLabel }, { $0.giveAnswerSentence }
    ).named { $0.question?.dialog.chosen.label },
    .onWidget(
      .close, "Esc", in: [.question], { $0.safeAnswerLabel }, { $0.safeAnswerSentence }
    ).named { $0.question?.dialog.answers[0].label },
    .onWidget(.choose, "Enter", in: [.menu], { $0.chooseLabel }, { $0.chooseSentence })
    .named { $0.okNow ?? $0.menu?.verb },
    .onWidget(
      .choose, "Enter", in: [.filter], { $0.stopTypingLabel }, { $0.keepFilterSentence }
    ).named { $0.okNow },
    .onWidget(.close, "Esc", in: [.find], { $0.clearFilterLabel }, { $0.clearFindSentence })
    .named { $0.clearNow },
    .onWidget(.choose, "Enter", in: [.find], { $0.stopTypingLabel }, { $0.keepFindSentence })
    .named { $0.okNow },
    .onWidget(.down, "↓", in: [.find], { $0.nextFoundLabel }, { $0.nextFoundSentence }),
    .onWidget(.up, "↑", in: [.find], { $0.foundBeforeLabel }, { $0.foundBeforeSentence }),
    Action(
      .filter, "/, Ctrl-F", in: [.reading], { $0.findLabel }, { $0.findHereSentence },
      run: { $0.startFind() }),
    .onWidget(
      .pageDown, "PgDn, Space", in: [.reading], { $0.pageDownLabel }, { $0.pageDownSentence }
    ).unsaid { $0.isReadWhole },
    Action(
      .follow, "w", in: [.reading], { $0.followLabel }, { $0.followSentence },
      unless: { $0.followObstacle }, run: { $0.follow() }),
    .onWidget(
      .close, "Esc", in: [.pending], { $0.cancelLabel }, { $0.cancelSentence }),
  ]
}
