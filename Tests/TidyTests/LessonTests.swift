// What users of other programs for the terminal complained about for years (`screens.md` 5, by its
// numbers), and the tests that keep each complaint from being made about this one. Speed stands in
// the timings; what belongs to the meeting and to the lock is not here yet (44, the second half
// of 17).

import Testing

@Suite struct LessonTests {
  static let lessons = [
    Promise(
      "1 Help comes first and is never cut", "ActionTests.theFooterBeginsWithHelpAtEveryWidth",
      "NewcomerTests.everyFooterBeginsWithHelpOrTheWayBack"),
    Promise(
      "2 help filters as one types, and does it", "OverlayTests.filtering",
      "ActionTests.helpShowsThisPlaceFirstAndWhatIsElsewhereWithWhereThatIs",
      "NewcomerTests.aKeyThatDoesNothingSaysSo"),
    Promise(
      "3 every action says what will happen", "ActionTests.everyActionHasAVerbAndASentence",
      "NewcomerTests.anAnswerIsNamedInTheFooter", "NewcomerTests.twoKeysForOneThingAreOneHint"),
    Promise(
      "4 the footer, the place and what is offered are buttons",
      "ActionTests.everyHintInTheFooterIsAButton",
      "NewcomerTests.aPressOnThePlaceGoesBackAndOneOnTheOfferDoesIt"),
    Promise(
      "5 a first key, and a list at a field, says how to finish and how to cancel",
      "KeymapTests.aFirstKeySaysWhatCanFollowAndHowToCancel",
      "LinksInAppTests.theFooterNamesWhatTakesFromTheListAndWhatClosesIt"),
    Promise(
      "6 no key that some keyboards lack", "ActionTests.noActionHangsOnAKeyThatSomeKeyboardsLack"),
    Promise(
      "7 the way out is on the screen, and Ctrl-C says it", "KeysInTerminalTests.interrupt",
      "GoldenScreens.isAsItWas"),
    Promise(
      "8 colours are chosen inside the program",
      "ThemeChoiceTests.movingInTheListShowsAThemeAndEscBringsTheOldOneBack"),
    Promise(
      "9 Esc is one step back and never quits",
      "JourneyTests.escapeGoesBackStepByStepAndNeverQuits"),
    Promise(
      "10 the safe answer is the one that Enter gives",
      "DialogTests.enterAndEscapeAreTheSafeAnswer"),
    Promise(
      "11 the answer that is marked is the one that is given", "OverlayTests.moving",
      "NewcomerTests.anAnswerIsNamedInTheFooter"),
    Promise(
      "12 answers are words with letters of their own, and count what they do",
      "DialogTests.answersAreWordsWithLettersOfTheirOwn",
      "NewcomerTests.everyAnswerOfAQuestionShowsItsLetter",
      "SeveralTests.aDirectorForSeveralIsCountedWrittenAndUndoneAtOnce"),
    Promise("13 one question, of one shape", "DialogTests.everyQuestionIsAskedHere"),
    Promise(
      "14 everything is undone and done again",
      "UndoOfEveryCommandTests.undoIsTheStateBeforeAndRedoTheStateAfter",
      "JourneyTests.aStepIsDoneWithOneKeyAndOpenAgainWithTheSame", "KeysInTerminalTests.undo"),
    Promise(
      "15 a change of many says how many, and is undone at once",
      "SeveralTests.aDirectorForSeveralIsCountedWrittenAndUndoneAtOnce"),
    Promise(
      "16 leaving loses nothing", "DraftInTerminalTests.aProgramThatIsToldToEndKeepsTheLastKey",
      "JourneyTests.whatWasTypedIsNotThrownAwayWithoutAQuestion"),
    Promise(
      "17 keys for another window answer nothing",
      "DraftsInAppTests.keysThatWereOnTheirWayDoNotAnswerAQuestion"),
    Promise(
      "18 a crash loses a second of typing",
      "DraftInTerminalTests.killedInTheMiddleOfANoteNothingThatWasOnDiskIsLost"),
    Promise(
      "19 nobody overwrites what somebody else wrote",
      "LiveSheetTests.theSameFieldIsAskedAboutWithBothValues",
      "LiveSheetTests.whatOnlyTheOtherChangedIsNotOverwritten"),
    Promise(
      "20 a draft goes when its words are on disk, not before",
      "AppFaultTests.fullDisk", "DraftsInAppTests.whoeverComesBackIsAskedAndGoesOn"),
    Promise(
      "21 one way to restore the terminal", "ScreenInTerminalTests.signals",
      "RestoringTests.ordinary"),
    Promise(
      "22 the selected row is reversed and has its sign", "ThemeTests.selection",
      "ListTests.drawing"),
    Promise(
      "23 every colour has a word or a sign beside it", "ThemeTests.table",
      "ThemeTests.sideBySide", "ScreenInTerminalTests.mono"),
    Promise(
      "24 light, dark and other eyes from the start", "ThemeTests.full", "RoleMapTests.map"),
    Promise(
      "25 the role under the cursor has a name",
      "ThemeChoiceTests.inspectingNamesRoleColoursAndSign"),
    Promise(
      "26 practice says so in words", "NewcomerTests.savedStaysOnTheScreenLongerThanTheName"),
    Promise("27 a theme with the terminal's own colours", "ThemeTests.own"),
    Promise(
      "28 the cursor is on the focus", "ReadOutTests.theCursorStandsOnTheFocus",
      "ScreenInTerminalTests.cursor"),
    Promise(
      "29 plain: no frames, only changed lines",
      "ReadOutTests.aMoveInThePlainScreenChangesFewLines",
      "ReadOutTests.theStatusRowSaysWhichCaseItIs"),
    Promise("30 every screen is drawn in plain, too", "GoldenScreens.everyRowFitsTheWindow"),
    Promise(
      "31 only letters, Enter, Tab, Esc and arrows are needed",
      "ActionTests.noActionHangsOnAKeyThatSomeKeyboardsLack",
      "ActionTests.everyPunctuationKeyHasAnotherKeyToo", "KeymapTests.digitsGoToPlacesAndPanes"),
    Promise(
      "32 any letter can be a key, and a bad one warns", "KeymapTests.everyKeyIsReadBackByItsName",
      "FirstRunTests.ownKeysAndABrokenLineAreThereFromTheStart"),
    Promise("33 the mouse can be left to the terminal", "TerminalSessionTests.mouseOff"),
    Promise("34 Esc does not wait", "KeysInTerminalTests.escape"),
    Promise("35 no locale keeps anybody out", "ScreenInTerminalTests.unknown"),
    Promise("36 letters with marks are those letters", "TerminalSessionTests.frame",
      "ScreenInTerminalTests.unknown"),
    Promise(
      "37 any size, also while somebody types", "AppFaultTests.tinyWindowWhileSaving",
      "JourneyInTerminalTests.theWindowMayHaveAnySize"),
    Promise("38 one layout for every size", "ReachTests.everyPaneOfACaseFileComesUp"),
    Promise(
      "39 a small window degrades and shuts nobody out", "NewcomerTests.everybodyInTheTeamComesUp",
      "ReachTests.everyActionIsFoundByName", "NewcomerTests.everyAnswerOfAQuestionShowsItsLetter"),
    Promise(
      "40 own signs are one cell wide; other text is anchored", "ThemeTests.width",
      "ScreenInTerminalTests.columns"),
    Promise(
      "41 nothing is read again on a timer", "IdleTests.anIdleProgramIsWokenOnceAMinute"),
    Promise(
      "42 few settings, and each may be missing", "SettingsFileTests.anEmptyFileIsTheDefaults"),
    Promise(
      "43 everything is done with the mouse, too", "ActionTests.everyActionIsReachedWithTheMouse"),
  ]

  @Test("every lesson has tests", arguments: lessons)
  func isHeeded(_ lesson: Promise) { lesson.expectItsTests() }

  @Test func noneIsForgotten() {
    let numbers = Self.lessons.map { Int($0.name.prefix { $0.isNumber }) }
    #expect(numbers == (1...43).map(Optional.some))
  }
}
