// Type-checking stand-in for Apple's AppIntents on Linux. See Stubs/README.md.
// swift-format-ignore-file
import SwiftUI
@_exported import struct SwiftUI.LocalizedStringResource

// MARK: Intents and what they answer

public protocol IntentResult: Sendable {}
public protocol ProvidesDialog {}
public protocol ReturnsValue<Value> { associatedtype Value }
public protocol OpensIntent {}
public struct _Said: IntentResult, ProvidesDialog {}
public struct _Done: IntentResult {}
extension IntentResult where Self == _Done { public static func result() -> Self { .init() } }
extension IntentResult where Self == _Said { public static func result(dialog: IntentDialog) -> Self { .init() } }
public struct IntentDialog: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(_ resource: LocalizedStringResource) {}
}
public struct IntentDescription: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(_ text: LocalizedStringResource, categoryName: LocalizedStringResource? = nil) {}
}
public protocol AppIntent: Sendable {
    associatedtype PerformResult: IntentResult
    static var title: LocalizedStringResource { get }
    static var description: IntentDescription? { get }
    static var openAppWhenRun: Bool { get }
    static var isDiscoverable: Bool { get }
    init()
    func perform() async throws -> PerformResult
}
extension AppIntent {
    public static var description: IntentDescription? { nil }
    public static var openAppWhenRun: Bool { false }
    public static var isDiscoverable: Bool { true }
    public typealias Parameter = IntentParameter
    public typealias Dependency = AppDependency
}
/// It runs in the app's own process.
public protocol LiveActivityIntent: AppIntent {}
/// iOS 18: what a toggle of a control sets.
public protocol SetValueIntent<ValueType>: AppIntent { associatedtype ValueType; var value: ValueType { get set } }

// MARK: Parameters and dependencies

public protocol _IntentValue: Sendable {}
/// What stands for an entity among the system's own things.
public protocol EntityIdentifierConvertible {}
extension UUID: EntityIdentifierConvertible {}; extension String: EntityIdentifierConvertible {}
public protocol AppEntity: Identifiable, _IntentValue where ID: EntityIdentifierConvertible & Hashable & Sendable {
    associatedtype DefaultQuery: EntityQuery where DefaultQuery.Entity == Self
    static var typeDisplayRepresentation: TypeDisplayRepresentation { get }
    static var defaultQuery: DefaultQuery { get }
    var displayRepresentation: DisplayRepresentation { get }
}
public protocol EntityQuery: Sendable {
    associatedtype Entity: AppEntity
    init()
    func entities(for identifiers: [Entity.ID]) async throws -> [Entity]
    func suggestedEntities() async throws -> [Entity]
}
extension EntityQuery { public typealias Dependency = AppDependency }
extension Int: _IntentValue {}; extension Double: _IntentValue {}; extension Bool: _IntentValue {}; extension String: _IntentValue {}
extension Date: _IntentValue {}; extension Optional: _IntentValue where Wrapped: _IntentValue {}
@propertyWrapper public final class IntentParameter<Value: _IntentValue>: @unchecked Sendable {
    public init(title: LocalizedStringResource, description: LocalizedStringResource? = nil) {}
    public init(title: LocalizedStringResource, description: LocalizedStringResource? = nil, default: Value) {}
    public var wrappedValue: Value { get { fatalError("stub") } set {} }
    public var projectedValue: IntentParameter<Value> { self }
}
public protocol AppEnum: RawRepresentable, CaseIterable, Hashable, _IntentValue where RawValue == String {
    static var typeDisplayRepresentation: TypeDisplayRepresentation { get }
    static var caseDisplayRepresentations: [Self: DisplayRepresentation] { get }
}
public struct TypeDisplayRepresentation: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(name: LocalizedStringResource) {}
}
public struct DisplayRepresentation: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(title: LocalizedStringResource) {}
}
@propertyWrapper public final class AppDependency<Value: Sendable>: @unchecked Sendable {
    public init(key: String? = nil) {}
    public var wrappedValue: Value { fatalError("stub") }
}
public final class AppDependencyManager: Sendable {
    public static let shared = AppDependencyManager()
    public func add<Dependency: Sendable>(key: String? = nil, dependency: @autoclosure @escaping @Sendable () -> Dependency) {}
}

// MARK: Shortcuts and their phrases

public protocol AppShortcutsProvider {
    @AppShortcutsBuilder static var appShortcuts: [AppShortcut] { get }
    static var shortcutTileColor: ShortcutTileColor { get }
}
extension AppShortcutsProvider {
    public static var shortcutTileColor: ShortcutTileColor { .blue }
    public static func updateAppShortcutParameters() {}
}
public enum ShortcutTileColor: Sendable { case blue, teal, lime, orange, navy, grape, tangerine, purple, pink, grayBlue }
@resultBuilder public struct AppShortcutsBuilder { public static func buildBlock(_ shortcuts: AppShortcut...) -> [AppShortcut] { shortcuts } }
/// Each phrase names the app; a phrase that does not is refused when the app is built.
public struct AppShortcutPhrase<Intent: AppIntent>: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    public struct StringInterpolation: StringInterpolationProtocol {
        public enum Token { case applicationName }
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ s: String) {}
        public mutating func appendInterpolation(_ t: Token) {}
        public mutating func appendInterpolation<V>(_ parameter: KeyPath<Intent, IntentParameter<V>>) {}
    }
}
public struct AppShortcut: Sendable {
    public init<Intent: AppIntent>(intent: Intent, phrases: [AppShortcutPhrase<Intent>], shortTitle: LocalizedStringResource, systemImageName: String) {}
}
extension Button {
    public init<I: AppIntent>(intent: I, @ViewBuilder label: () -> L) { self.init(action: {}, label: label) }
}
