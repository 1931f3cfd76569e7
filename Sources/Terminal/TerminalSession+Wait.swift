// The only place where the program waits: on the terminal, on signals, on whatever else is
// watched, until a deadline. Everything that has come by then is returned at once, so that the
// app draws one frame for all of it.

import CNcurses
import CSystem
import Glibc
import TextUI

extension TerminalSession {
  public var nowMilliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  public mutating func wait(untilMilliseconds deadline: Int64?, watching: [Int32]) -> [Wake] {
    // poll passes over a descriptor below 0.
    let watched = [signals, isGone ? -1 : options.input] + watching
    var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let now = nowMilliseconds
      let next = [deadline, flushTime].compactMap { $0 }.min()
      let timeout = next.map { Int32(clamping: max(0, $0 - now)) } ?? -1
      let count = poll(&polled, nfds_t(polled.count), timeout)
      var wakes: [Wake] = []
      if count > 0 {
        if polled[0].revents != 0 { takeSignals(&wakes) }
        if polled[1].revents != 0 { takeInput(&wakes) }
        for descriptor in polled.dropFirst(2) where descriptor.revents != 0 {
          wakes.append(.readable(descriptor.fd))
        }
      }
      takeHalfWay(&wakes)
      if wakes.isEmpty, let deadline, nowMilliseconds >= deadline { wakes = [.deadline] }
      if !wakes.isEmpty { return wakes }
    }
  }

  private mutating func takeInput(_ wakes: inout [Wake]) {
    var buffer = [UInt8](repeating: 0, count: 16384)
    let count = read(options.input, &buffer, buffer.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count > 0 else {
      goAway(&wakes)
      return
    }
    let now = nowMilliseconds
    takeKeys(decoder.decode(buffer[..<count]), at: now, &wakes)
    flushTime = decoder.flushDelayMilliseconds.map { now + Int64($0) }
  }

  /// What was half-way has waited long enough.
  private mutating func takeHalfWay(_ wakes: inout [Wake]) {
    let now = nowMilliseconds
    guard let flushTime, now >= flushTime else { return }
    self.flushTime = nil
    takeKeys(decoder.flush(), at: now, &wakes)
  }

  private mutating func takeKeys(_ keys: [Key], at now: Int64, _ wakes: inout [Wake]) {
    for key in keys {
      wakes.append(.key(clicks.count(key, at: now)))
    }
  }

  private mutating func goAway(_ wakes: inout [Wake]) {
    guard !isGone else { return }
    isGone = true
    wakes.append(.hangup)
  }
}

// Signals.
extension TerminalSession {
  private mutating func takeSignals(_ wakes: inout [Wake]) {
    var hasResumed = false
    while case let signal = csys_signals_next(signals), signal != 0 {
      switch signal {
      case SIGHUP: goAway(&wakes)
      case SIGTERM, SIGINT, SIGQUIT: wakes.append(.terminate)
      case SIGTSTP where options.stopsOnRequest:
        stop()
        hasResumed = true
      case SIGCONT where !hasResumed:
        comeBack()
        hasResumed = true
      default: break
      }
    }
    if hasResumed { wakes.append(.resumed) }
    let size = Self.windowSize(options.output)
    if size != self.size, !isGone {
      self.size = size
      cnc_resize(Int32(size.rows), Int32(size.columns))
      presenter.forget()
      wakes.append(.resized(size))
    }
  }

  private mutating func stop() { handOver { csys_stop() } }

  public mutating func handOver(_ work: () -> Void) {
    guard !isGone else { return work() }
    leave()
    work()
    comeBack()
  }

  /// Leaves the screen as at the end; `comeBack` sets it up again.
  private mutating func leave() {
    presenter.output.send(and: modes.off + modes.clearing)
    cnc_leave()
    presenter.output.send()
    cnc_restore_mode()
  }

  private mutating func comeBack() {
    cnc_return()
    presenter.forget()
    presenter.output.send(and: modes.on)
  }
}
