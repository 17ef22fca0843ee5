import Foundation
import Observation
import Tend

/// How long a review looks back.
public enum ReviewPeriod: String, CaseIterable, Codable, Sendable {
    case week, fourWeeks, threeMonths

    /// The key of its name.
    public var name: String { "period_\(Words.inSnakeCase(rawValue))" }

    public var weeks: UInt32 {
        switch self {
        case .week: 1
        case .fourWeeks: 4
        case .threeMonths: 13
        }
    }
}

/// The review of a period, and the way to the one before and after.
@MainActor @Observable public final class ReviewModel {
    /// Nothing until it was read.
    public private(set) var shown: ReviewShown?
    public var period = ReviewPeriod.week {
        didSet { if period != oldValue { ending = nil } }
    }
    /// The last day looked at; nothing is today.
    private var ending: CivilDate?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let child: ChildId
    @ObservationIgnored private let now: @MainActor () -> Date

    public init(
        family: FamilyModel, child: ChildId, now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.family = family
        self.child = child
        self.now = now
    }

    /// What is asked for; a view follows anew when it changes.
    public struct Asked: Hashable, Sendable {
        let ending: DateComponents?
        let weeks: UInt32
    }

    public var asked: Asked { Asked(ending: ending, weeks: period.weeks) }

    var query: ReviewQuery {
        ReviewQuery(child: child, ending: ending, weeks: period.weeks)
    }

    /// Follows the journal until its task is cancelled; for a view's `.task(id: model.asked)`.
    public func follow() async {
        let query = query
        await family.follow {
            try $0.review(query)
        } show: {
            show($0)
        }
    }

    public func earlier() {
        guard let shown else { return }
        ending = shown.last.adding(days: -7 * Int(period.weeks))
    }

    public func later() {
        guard let shown, shown.canGoLater else { return }
        let after = shown.last.adding(days: 7 * Int(period.weeks))
        // The newest period is the one that goes on with the days.
        ending = after.isBefore(family.formats.civilDate(now())) ? after : nil
    }

    private func show(_ screen: ReviewScreen) {
        let shown = ReviewShown(screen, now: now(), say: family.say, formats: family.formats)
        if shown != self.shown { self.shown = shown }
    }
}
