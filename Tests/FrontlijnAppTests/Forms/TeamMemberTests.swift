// Who works here under another name, or for another organisation: corrected where the team is
// shown, and taken back there.

import CaseModel
import Testing
import TextUI

@testable import FrontlijnApp

@Suite struct TeamMemberTests {
  @Test func aNameIsCorrectedAndTheOldOneKept() throws {
    let stage = try Stage("en", as: "ilse").press("W<down>")
    #expect(stage.footer.contains("e edit"))
    let old = stage.state.caseload.activeTeam[1]
    stage.press("e<ctrl-u>Marijke Kuipers<tab><ctrl-u>Kadewoon Noord<ctrl-s>")
    #expect(stage.screen.contains("▸ Marijke Kuipers"))
    #expect(stage.screen.contains("Kadewoon Noord, "))
    #expect(stage.screen.contains("Corrected; the old text is kept."))
    // The next key takes the message away; the name before is said instead.
    stage.press("<down><up>")
    #expect(stage.screen.contains("“\(old.name)” until Ilse Vermeulen corrected it"))
    let log = stage.written
    #expect(log.contains { $0.contains("team.member_added") && $0.contains(old.name) })
    let correction = log.last { $0.contains("team.member_corrected") }
    #expect(correction?.contains("\tname=Marijke Kuipers\torganisation=Kadewoon Noord\t") == true)

    stage.press("u")
    #expect(stage.screen.contains("▸ \(old.name)"))
    #expect(stage.state.caseload.member(old.id) == old)
    stage.press("U")
    #expect(stage.screen.contains("▸ Marijke Kuipers"))
  }

  @Test func whatWasNotTouchedIsNotWritten() throws {
    let stage = try Stage("nl", as: "").press("We<tab><tab>regi<enter>")
    let before = stage.state.caseload.activeTeam[0]
    stage.press("<ctrl-s>")
    let after = stage.state.caseload.activeTeam[0]
    #expect(after.name == before.name && after.role != before.role)
    #expect(stage.written.last?.contains("\tname=") == false)
    // Roles are said in the language of the screen.
    stage.press("<down><up>")
    let was = Strings(.nl).name(before.role)
    #expect(stage.screen.contains("Rol was “\(was)” tot "))
  }

  @Test func aNameIsNeeded() throws {
    let stage = try Stage("en", as: "ilse").press("We<ctrl-u><ctrl-s>")
    #expect(stage.state.sheet != nil)
    #expect(!stage.written.contains { $0.contains("team.member_corrected") })
  }

  @Test func nobodyCorrectsBeforeSayingWhoHeIs() throws {
    let stage = try Stage("en", as: nil)
    #expect(!stage.footer.contains("edit"))
    stage.press("e")
    #expect(stage.state.sheet == nil)
    #expect(stage.screen.contains("First say who you are"))
    let known = try Stage("en", as: "ilse").press("W<end>e")
    #expect(known.state.sheet == nil, "somebody new is not in the team yet")
  }
}
