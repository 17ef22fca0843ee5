/// The day of a chart that a finger chose; a tap on it lets it go again.
public struct DayChoice: Equatable, Sendable {
    public private(set) var day: Int?
    /// What was chosen before the finger came down.
    private var before: Int?
    private var touching = false
    private var moved = false

    public init() {}

    /// Where a finger is, in days from the first; nothing once it is lifted.
    public mutating func touch(_ at: Double?, days: Int) {
        guard let at, at.isFinite, days > 0 else {
            if touching, !moved, day == before { day = nil }
            (touching, moved, before) = (false, false, nil)
            return
        }
        if !touching { (touching, before) = (true, day) }
        let here = Int(min(max(at.rounded(), 0), Double(days - 1)))
        if here != (day ?? here) { moved = true }
        day = here
    }
}
