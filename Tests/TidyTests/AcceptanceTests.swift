// The list by which the screens are accepted (`screens.md` 2.10), as far as list, case file and
// board go: each clause with the tests that show it.

import Testing

@Suite struct AcceptanceTests {
  static let clauses = [
    Promise(
      "golden screens: places by sizes by sets of signs, in both languages",
      "GoldenScreens.isAsItWas", "GoldenScreens.everyRowFitsTheWindow"),
    Promise("the role map in the seven themes", "RoleMapTests.map", "ThemeTests.files"),
    Promise(
      "journeys: a new case, a plan, a note, the board",
      "FirstRunTests.fromNothingToAFirstCaseWithAMemberAGoalAndAStep",
      "JourneyInTerminalTests.aWorkingDaySurvivesKillAndEndsVerified",
      "JourneyTests.goalsAndStepsAreWrittenInThePlan",
      "JourneyTests.aNoteOnTheBoardIsMovedAndBecomesAGoalOfTheNeighbourhood"),
    Promise("every action by its key", "ActionTests.everyActionAnswersToItsFirstKey"),
    Promise(
      "every action by its name",
      "ActionTests.everyActionIsFoundByItsVerbInEitherLanguageAndRun",
      "ReachTests.everyActionIsFoundByName", "NewcomerTests.theWordThatComesToMindFindsTheAction"),
    Promise(
      "every action with the mouse", "ActionTests.everyActionIsReachedWithTheMouse",
      "ActionTests.everyHintInTheFooterIsAButton"),
    Promise(
      "no key means two things in one place, not even with own keys",
      "ActionTests.noKeyMeansTwoThingsInOnePlace", "KeymapTests.noFileLocksAnybodyOut"),
    Promise(
      "the footer has ? Help from 20 columns on",
      "ActionTests.theFooterBeginsWithHelpAtEveryWidth",
      "NewcomerTests.everyFooterBeginsWithHelpOrTheWayBack"),
    Promise(
      "random keys and sizes: no crash, and all of it can be undone",
      "RandomKeysTests.whateverIsPressedTheScreenIsDrawnAndAllOfItCanBeUndone",
      "RandomKeysTests.asLongAsSomebodyWantsToWait",
      "JourneyInTerminalTests.theWindowMayHaveAnySize"),
    Promise(
      "no raw terminal after a signal", "ScreenInTerminalTests.signals", "RestoringTests.crash"),
    Promise(
      "kill -9 in a note loses two seconds at most",
      "DraftsInAppTests.nothingIsDueWhileNobodyTypesAndASecondAfterTheFirstKeyItIsOnDisk",
      "DraftInTerminalTests.killedInTheMiddleOfANoteNothingThatWasOnDiskIsLost"),
    Promise(
      "nothing legible is left in the terminal, whichever it is",
      "ScreenInTerminalTests.nothingStays", "RestoringTests.noAlternateScreen"),
    Promise("contrast", "ThemeTests.full", "ThemeTests.few"),
    Promise(
      "eyes that see colours otherwise", "ThemeTests.sideBySide", "ThemeTests.selection"),
  ]

  @Test("every clause of the list has tests", arguments: clauses)
  func isShown(_ clause: Promise) { clause.expectItsTests() }
}
