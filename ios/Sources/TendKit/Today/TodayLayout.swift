/// Where the parts of Today stand, by the room there is and the size of the text.
public struct TodayLayout: Equatable, Sendable {
    /// The day stands beside the moment and its tiles.
    public let sideBySide: Bool
    /// The tiles stay at the thumb. Where they would push the moment away, they scroll under it.
    public let pinned: Bool
    /// How many tiles stand side by side.
    public let columns: Int

    /// Two columns from this width on.
    static let wide = 600.0
    /// Less high than this, the tiles would leave no room for the moment.
    static let low = 460.0

    /// - Parameter largeText: An accessibility size of text.
    public init(width: Double, height: Double, largeText: Bool) {
        sideBySide = width >= Self.wide && !largeText
        pinned = height >= Self.low && !largeText
        columns = largeText && width < Self.wide ? 1 : 2
    }
}
