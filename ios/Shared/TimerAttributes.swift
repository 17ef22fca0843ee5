import ActivityKit
import Foundation
import TendKit

/// The Live Activity of one running timer.
struct TimerAttributes: ActivityAttributes {
    typealias ContentState = TimerContent

    /// What it shows, which does not change while it runs.
    let entry: UUID
}
