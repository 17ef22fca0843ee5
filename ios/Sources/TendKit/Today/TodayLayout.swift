/// Where the parts of Today stand, by the room there is and the size of the text.
public struct TodayLayout: Equatable, Sendable {
    /// The day stands beside the moment and its tiles.
    public let sideBySide: Bool
    /// The tiles stay at the thumb. Where they would push the moment away, they scroll under it.
    public let pinned: Bool
    /// How many tiles stand side by side.
    public let columns: Int
    /// The sign of a tile stands over its word, which would break beside it.
    public let stacked: Bool

    /// Two columns from this width on.
    static let wide = 600.0
    /// Less high than this, the tiles would leave no room for the moment: a screen of 760 without
    /// its bars.
    static let low = 600.0
    static let narrow = 360.0

    /// - Parameters:
    ///   - largeText: Text over 130 %.
    ///   - largestText: An accessibility size of text.
    public init(width: Double, height: Double, largeText: Bool, largestText: Bool) {
        let large = largeText || largestText
        sideBySide = width >= Self.wide && !large
        pinned = height >= Self.low && !large
        columns = largestText && width < Self.wide ? 1 : 2
        stacked = large || width < Self.narrow
    }
}
