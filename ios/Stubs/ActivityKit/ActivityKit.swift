// Type-checking stand-in for Apple's ActivityKit on Linux. See Stubs/README.md.
// swift-format-ignore-file
import Foundation

public protocol ActivityAttributes: Decodable, Encodable { associatedtype ContentState: Decodable, Encodable, Hashable, Sendable }
public struct ActivityContent<State: Decodable & Encodable & Hashable & Sendable>: Sendable {
    public var state: State, staleDate: Date?, relevanceScore: Double
    public init(state: State, staleDate: Date?, relevanceScore: Double = 0) { (self.state, self.staleDate, self.relevanceScore) = (state, staleDate, relevanceScore) }
}
public struct ActivityUIDismissalPolicy: Equatable, Sendable {
    public static let `default` = Self(), immediate = Self()
    public static func after(_ date: Date) -> Self { .init() }
}
public enum ActivityState: Sendable { case active, ended, dismissed, stale }
public struct PushType: Equatable, Sendable { public static let token = PushType() }
/// No actor may hand one to another: what is done with it is done where it was looked up.
public final class Activity<Attributes: ActivityAttributes>: Identifiable {
    public typealias ContentState = Attributes.ContentState
    init(_ attributes: Attributes, _ content: ActivityContent<ContentState>) { (self.attributes, self.content) = (attributes, content) }
    public let attributes: Attributes, id = ""
    public var content: ActivityContent<ContentState>
    public var activityState: ActivityState { .active }
    public static var activities: [Activity<Attributes>] { [] }
    public static func request(attributes: Attributes, content: ActivityContent<ContentState>, pushType: PushType? = nil) throws -> Activity<Attributes> { Activity(attributes, content) }
    public func update(_ content: ActivityContent<ContentState>) async {}
    public func end(_ content: ActivityContent<ContentState>?, dismissalPolicy: ActivityUIDismissalPolicy = .default) async {}
}
public final class ActivityAuthorizationInfo { public init() {}; public var areActivitiesEnabled: Bool { false } }
