// What an event touches, and so what an undo must refuse.

import TestSupport
import Testing

@testable import CaseModel

@Suite("What undo must refuse")
struct TouchesTests {
  private func touches(_ events: [any Event], by: MemberID = .none) -> Touches {
    var touches = Touches()
    for event in events { touches.add(event, by: by) }
    return touches
  }

  private func areBuiltOn(_ first: any Event, by later: any Event) -> Bool {
    touches([first]).areBuiltOn(by: touches([later]))
  }

  private let caseID = CaseID(high: 1, low: 1)
  private let goal = GoalID(high: 2, low: 2)
  private let step = StepID(high: 3, low: 3)
  private let person = PersonID(high: 4, low: 4)

  private var added: StepAdded {
    StepAdded { ($0.caseID, $0.goal, $0.step) = (caseID, goal, step) }
  }
  private var done: StepDone { StepDone { ($0.caseID, $0.step) = (caseID, step) } }

  @Test("What came into being is built on by whatever names it")
  func created() {
    let opened = CaseOpened { $0.caseID = caseID }
    let set = GoalSet { ($0.caseID, $0.goal) = (caseID, goal) }
    #expect(areBuiltOn(opened, by: set))
    #expect(areBuiltOn(set, by: added))
    #expect(areBuiltOn(added, by: done))
    #expect(!areBuiltOn(set, by: done))
    #expect(!areBuiltOn(done, by: added))
    let joined = MemberAdded { ($0.caseID, $0.person) = (caseID, person) }
    let other = RelationSet {
      ($0.caseID, $0.relation, $0.other) = (caseID, RelationID(high: 5, low: 5), .person(person))
    }
    let carried = StepAdded {
      ($0.caseID, $0.step, $0.owner) = (caseID, StepID(high: 6, low: 6), .person(person))
    }
    let handed = StepReassigned {
      ($0.caseID, $0.step, $0.owner) = (caseID, step, .to(.person(person)))
    }
    for later in [other, carried, handed] as [any Event] { #expect(areBuiltOn(joined, by: later)) }
  }

  @Test("The same field of the same thing conflicts, another field or thing does not")
  func fields() {
    let text = StepCorrected { ($0.caseID, $0.step, $0.text) = (caseID, step, "a") }
    let day = StepScheduled { ($0.caseID, $0.step) = (caseID, step) }
    let otherStep = StepScheduled { ($0.caseID, $0.step) = (caseID, StepID(high: 9, low: 9)) }
    #expect(areBuiltOn(text, by: text))
    #expect(!areBuiltOn(text, by: day))
    #expect(!areBuiltOn(day, by: otherStep))
    #expect(areBuiltOn(added, by: day))
    let name = HouseholdCorrected { ($0.caseID, $0.name) = (caseID, "a") }
    let phone = HouseholdCorrected { ($0.caseID, $0.phone) = (caseID, .clear) }
    let moved = HouseholdMoved { $0.caseID = caseID }
    #expect(!areBuiltOn(name, by: phone))
    #expect(!areBuiltOn(name, by: moved))
  }

  @Test("A state is one aspect: done, lapsed and reopened conflict, whatever their fields")
  func aspects() {
    let lapsed = StepLapsed { ($0.caseID, $0.step) = (caseID, step) }
    let reopened = StepReopened { ($0.caseID, $0.step) = (caseID, step) }
    #expect(areBuiltOn(done, by: lapsed) && areBuiltOn(done, by: reopened))
    let assigned = DirectorAssigned { $0.caseID = caseID }
    #expect(areBuiltOn(assigned, by: assigned))
    let label = CaseClassified { ($0.caseID, $0.person) = (caseID, person) }
    let withdrawn = LabelWithdrawn { ($0.caseID, $0.person) = (caseID, person) }
    let otherLabel = CaseClassified { $0.caseID = caseID }
    #expect(areBuiltOn(label, by: withdrawn) && !areBuiltOn(label, by: otherLabel))
  }

  @Test("What was reopened is built on by any work in it")
  func reopened() {
    let case1 = CaseReopened { $0.caseID = caseID }
    #expect(areBuiltOn(case1, by: DirectorAssigned { $0.caseID = caseID }))
    #expect(areBuiltOn(case1, by: ContactNoted { $0.caseID = caseID }))
    #expect(!areBuiltOn(case1, by: ContactNoted { $0.caseID = CaseID(high: 8, low: 8) }))
    let goal1 = GoalReopened { ($0.caseID, $0.goal) = (caseID, goal) }
    #expect(areBuiltOn(goal1, by: added) && !areBuiltOn(goal1, by: done))
  }

  @Test("A reached goal builds on its case's steps, leaving on handovers, a label on a birth year")
  func unwritten() {
    let reached = GoalReached { ($0.caseID, $0.goal) = (caseID, goal) }
    let lapsed = StepLapsed { ($0.caseID, $0.step) = (caseID, step) }
    #expect(areBuiltOn(done, by: reached) && areBuiltOn(lapsed, by: reached))
    #expect(!areBuiltOn(done, by: GoalReached { $0.caseID = CaseID(high: 8, low: 8) }))
    let left = TeamMemberLeft()
    #expect(areBuiltOn(DirectorAssigned { $0.caseID = caseID }, by: left))
    #expect(areBuiltOn(CaseClosed { $0.caseID = caseID }, by: left))
    #expect(!areBuiltOn(CaseOpened { $0.caseID = caseID }, by: left))
    let year = MemberCorrected {
      ($0.caseID, $0.person, $0.birthYear) = (caseID, person, .to(1990))
    }
    let name = MemberCorrected { ($0.caseID, $0.person, $0.firstName) = (caseID, person, "Piet") }
    let label = CaseClassified { ($0.caseID, $0.person) = (caseID, person) }
    #expect(areBuiltOn(year, by: label) && !areBuiltOn(name, by: label))
  }

  @Test("Whoever wrote builds on joining the team; a member's fields conflict like any other")
  func members() throws {
    var random = SeededRandom(seed: 1)
    let mara = MemberID(for: "Mara", using: &random)
    let joined = touches([TeamMemberAdded { $0.member = mara }], by: mara)
    #expect(joined.areBuiltOn(by: touches([done], by: mara)))
    #expect(!joined.areBuiltOn(by: touches([done])))
    #expect(joined.areBuiltOn(by: touches([DirectorAssigned { $0.director = mara }])))
    let name = TeamMemberCorrected { ($0.member, $0.name) = (mara, "Mara W") }
    let role = TeamMemberCorrected { ($0.member, $0.role) = (mara, .lead) }
    #expect(areBuiltOn(name, by: name) && !areBuiltOn(name, by: role))
  }

  @Test("What nobody built on can be undone: all that came later would still be allowed")
  func undoLaw() throws {
    for seed in seeds() {
      var team = try RandomTeam(seed: seed)
      for _ in 0..<1500 { _ = team.step() }
      let done = team.done
      var undone = 0
      for at in done.indices.suffix(120) {
        let (first, later) = (done[at].touches, done[(at + 1)...])
        if later.contains(where: { first.areBuiltOn(by: $0.touches) }) { continue }
        undone += 1
        var caseload = Caseload()
        for transaction in done[..<at] { caseload.apply(transaction) }
        for transaction in later {
          do throws(Refusal) {
            _ = try caseload.decide(transaction.command, at: transaction.desk)
          } catch .nameOnBoard {
            // A corrected name that comes back may stand on the board by now.
            break
          } catch {
            Issue.record(
              "\(error) without \(done[at].events), not \(transaction.events), seed \(seed)")
            break
          }
          caseload.apply(transaction)
        }
      }
      #expect(undone > 10, "seed \(seed)")
    }
  }
}
