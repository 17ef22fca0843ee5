import Foundation
import Observation
import Tend

/// The parent's own page: private to this phone, never scored.
@MainActor @Observable public final class ParentModel {
    /// Nothing until it was read.
    public private(set) var screen: ParentScreen?
    /// A small memory as it is typed.
    public var memory: String {
        didSet { family.desk.memory = memory }
    }
    /// The second of the breathing that runs; nothing while it stands still.
    public private(set) var second: UInt32?
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let country: String?
    @ObservationIgnored private let now: @MainActor () -> Date

    /// - Parameter country: Whose numbers to call are shown (ISO 3166, two letters).
    public init(
        family: FamilyModel, country: String?, now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.family = family
        self.country = country
        self.now = now
        memory = family.desk.memory
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`.
    public func follow() async {
        let country = country
        await family.follow {
            try $0.parent(country: country)
        } show: {
            screen = $0
        }
    }

    // MARK: - Logging

    public func log(_ mood: ParentMood) async {
        await log(Wellbeing.nothing.with(mood: mood))
    }

    public func log(confidence: UInt8) async {
        await log(Wellbeing.nothing.with(confidence: confidence))
    }

    /// Once a day is enough.
    public func log(_ care: SelfCareChoice) async {
        if !care.today { await log(Wellbeing.nothing.with(selfCare: [care.what])) }
    }

    public func log(_ bond: BondingChoice) async {
        if !bond.today { await log(Wellbeing.nothing.with(bonding: [bond.what])) }
    }

    public func saveMemory() async {
        let words = memory.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !words.isEmpty else { return }
        if await log(Wellbeing.nothing.with(memory: words)) { memory = "" }
    }

    @discardableResult
    private func log(_ wellbeing: Wellbeing) async -> Bool {
        let draft = Draft(
            children: [], span: .moment(start: now()), details: .wellbeing(wellbeing: wellbeing),
            caregiver: nil, note: nil, tags: [], source: .logged)
        return await family.perform(.log(drafts: [draft])) != nil
    }

    // MARK: - Breathing

    /// What to do now; nothing while it stands still.
    public var breath: BreathingStep? {
        guard let second else { return nil }
        return screen?.breathing.steps.last { $0.fromSecond <= second }
    }

    /// Begins, or stops: it never begins by itself.
    public func breathe() {
        second = second == nil ? 0 : nil
    }

    /// A second has passed. It ends by itself.
    public func breatheOn() {
        guard let second, let all = screen?.breathing.seconds else { return }
        self.second = second + 1 < all ? second + 1 : nil
    }
}
