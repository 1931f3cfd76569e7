// The tour: six things that everybody does here, done with the real keys on the practice store.
// A step is over when what it asks for has really happened, whichever way somebody did it.

import TextUI

/// A step of the tour, in the order in which they are asked.
public enum TourStep: Int, CaseIterable, Sendable {
  case openCase, writeNote, finishStep, undo, goToBoard, find
}

/// How far somebody is.
public struct Tour: Hashable, Sendable {
  /// Steps that are over, 0 to 6.
  public internal(set) var done: Int

  public init(done: Int) { self.done = done }

  /// The one that is asked now; nil when all are over.
  public var step: TourStep? { TourStep(rawValue: done) }
}

extension AppState {
  /// The tour, while it is shown: only ever on invented people.
  var tourShown: Tour? { store.isPractice && place != .setup ? tour : nil }

  // MARK: begin and end

  /// Begins, goes on where it was left, or puts it away.
  mutating func switchTour() -> [Effect] {
    if tourShown != nil {
      tour = nil
      status = StatusLine(.info, strings.tourLeft)
      return []
    }
    let done = settings.tour ?? 0
    tour = Tour(done: done < TourStep.allCases.count ? done : 0)
    guard store.isPractice else { return [.openPractice] }
    if place.kind == .file, tour?.step == .openCase { return advanceTour() }
    return []
  }

  mutating func skipTourStep() -> [Effect] { advanceTour() }

  private mutating func advanceTour() -> [Effect] {
    guard var tour else { return [] }
    tour.done += 1
    settings.tour = tour.done
    self.tour = tour.step == nil ? nil : tour
    if tour.step == nil { status = StatusLine(.ok, strings.tourOver) }
    return [.keepSettings]
  }

  // MARK: noticing

  /// What a message changed, as far as the tour asks for it.
  struct TourMoment {
    let place: Place.Kind
    let notes, stepsDone: Int
    let isTyping: Bool

    init(_ state: AppState) {
      place = state.place.kind
      let files = state.caseload.files
      notes = files.reduce(0) { sum, file in
        sum + file.timeline.count { if case .contact = $0 { true } else { false } }
      }
      stepsDone = files.reduce(0) { sum, file in
        sum + file.goals.reduce(0) { $0 + $1.steps.count { $0.state == .done } }
      }
      isTyping = state.cases.isTyping
    }
  }

  /// Goes on when what the step asks for has happened.
  mutating func noticeForTour(
    _ step: TourStep, since before: TourMoment, _ message: Message
  ) -> [Effect] {
    guard tourShown?.step == step else { return [] }
    let after = TourMoment(self)
    let hasHappened =
      switch step {
      case .openCase: before.place != .file && after.place == .file
      case .writeNote: after.notes > before.notes
      case .finishStep: after.stepsDone > before.stepsDone
      case .undo: if case .undone(_, _, isRedo: false) = message { true } else { false }
      case .goToBoard: after.place == .board
      case .find: before.isTyping && !after.isTyping && cases.filter?.text.isEmpty == false
      }
    return hasHappened ? advanceTour() : []
  }
}
