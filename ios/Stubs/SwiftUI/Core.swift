// Type-checking stand-in for Apple's SwiftUI, used only when the package is built on Linux. It is not SwiftUI: it draws
// nothing, lays out nothing and runs nothing. It lets a compiler without Apple's SDK read our views and refuse a wrong
// name, argument, type or isolation. It holds only what our views use; Stubs/README.md has the rules for adding to it.
// swift-format-ignore-file
@_exported import Foundation
@_exported import Observation

// MARK: View and its builder

@MainActor @preconcurrency public protocol View {
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: View { public var body: Never { fatalError("stub") } }
/// A view that SwiftUI draws itself.
public protocol _Leaf: View where Body == Never {}
extension _Leaf { public var body: Never { fatalError("stub") } }
public struct EmptyView: _Leaf { public nonisolated init() {} }
public struct AnyView: _Leaf { public nonisolated init<V: View>(_ view: V) {} }
public struct TupleView<T>: _Leaf { nonisolated init() {} }
public struct _Either<A: View, B: View>: _Leaf { nonisolated init() {} }
extension Optional: View where Wrapped: View { public var body: Never { fatalError("stub") } }

@resultBuilder public struct ViewBuilder {
    public static func buildExpression<C: View>(_ c: C) -> C { c }
    public static func buildBlock() -> EmptyView { EmptyView() }
    public static func buildBlock<C: View>(_ c: C) -> C { c }
    public static func buildBlock<each C: View>(_ c: repeat each C) -> TupleView<(repeat each C)> { TupleView() }
    public static func buildIf<C: View>(_ c: C?) -> C? { c }
    public static func buildEither<A: View, B: View>(first: A) -> _Either<A, B> { _Either() }
    public static func buildEither<A: View, B: View>(second: B) -> _Either<A, B> { _Either() }
    public static func buildLimitedAvailability<C: View>(_ c: C) -> AnyView { AnyView(c) }
}
@MainActor @preconcurrency public protocol ViewModifier {
    typealias Content = _ViewModifier_Content<Self>
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency func body(content: Content) -> Body
}
public struct _ViewModifier_Content<M: ViewModifier>: _Leaf { nonisolated init() {} }

// MARK: State

public protocol DynamicProperty {}
/// A set of options; `Tag` tells one kind from another.
public struct _Options<Tag>: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
}
final class _Box<V>: @unchecked Sendable {
    var v: V
    init(_ v: V) { self.v = v }
}
@propertyWrapper public struct State<Value>: DynamicProperty {
    let box: _Box<Value>
    public init(wrappedValue: Value) { box = _Box(wrappedValue) }
    public init(initialValue: Value) { box = _Box(initialValue) }
    public var wrappedValue: Value { get { box.v } nonmutating set { box.v = newValue } }
    public var projectedValue: Binding<Value> { Binding(box: { box.v }, { box.v = $0 }) }
}
extension State where Value: ExpressibleByNilLiteral { public init() { self.init(wrappedValue: nil) } }
extension State: Sendable where Value: Sendable {}

@propertyWrapper @dynamicMemberLookup public struct Binding<Value>: DynamicProperty {
    let read: () -> Value, write: (Value) -> Void
    init(box read: @escaping () -> Value, _ write: @escaping (Value) -> Void) { (self.read, self.write) = (read, write) }
    @preconcurrency public init(
        @_inheritActorContext get: @escaping @isolated(any) @Sendable () -> Value,
        @_inheritActorContext set: @escaping @isolated(any) @Sendable (Value) -> Void
    ) {
        self.init(box: { fatalError("stub") }, { _ in })
    }
    public init(projectedValue: Binding) { self = projectedValue }
    public init?(_ base: Binding<Value?>) { return nil }
    public static func constant(_ v: Value) -> Binding { Binding(box: { v }, { _ in }) }
    public var wrappedValue: Value { get { read() } nonmutating set { write(newValue) } }
    public var projectedValue: Binding { self }
    public func animation(_ a: Animation? = .default) -> Binding { self }
    public subscript<S>(dynamicMember path: WritableKeyPath<Value, S>) -> Binding<S> {
        Binding<S>(box: { read()[keyPath: path] }, { var v = read(); v[keyPath: path] = $0; write(v) })
    }
}
extension Binding: @unchecked Sendable where Value: Sendable {}
@propertyWrapper @dynamicMemberLookup public struct Bindable<Value: AnyObject & Observable> {
    public var wrappedValue: Value
    public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
    public init(_ v: Value) { wrappedValue = v }
    public var projectedValue: Bindable<Value> { self }
    public subscript<S>(dynamicMember path: ReferenceWritableKeyPath<Value, S>) -> Binding<S> {
        Binding(box: { wrappedValue[keyPath: path] }, { wrappedValue[keyPath: path] = $0 })
    }
}
@propertyWrapper public struct AppStorage<Value>: DynamicProperty {
    let box: _Box<Value>
    public var wrappedValue: Value { get { box.v } nonmutating set { box.v = newValue } }
    public var projectedValue: Binding<Value> { Binding(box: { box.v }, { box.v = $0 }) }
}
@propertyWrapper public struct SceneStorage<Value>: DynamicProperty {
    let box: _Box<Value>
    public init(wrappedValue v: Value, _ key: String) where Value == String { box = _Box(v) }
    public var wrappedValue: Value { get { box.v } nonmutating set { box.v = newValue } }
    public var projectedValue: Binding<Value> { Binding(box: { box.v }, { box.v = $0 }) }
}
@propertyWrapper public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
    public let wrappedValue: Value
    public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) { self.wrappedValue = wrappedValue }
}
public protocol _Stored {}  // what UserDefaults can hold
extension Bool: _Stored {}; extension Int: _Stored {}; extension Double: _Stored {}; extension String: _Stored {}
extension URL: _Stored {}; extension Data: _Stored {}
extension AppStorage {
    public init(wrappedValue v: Value, _ key: String, store: UserDefaults? = nil) where Value: _Stored { box = _Box(v) }
    public init(wrappedValue v: Value, _ key: String, store: UserDefaults? = nil)
    where Value: RawRepresentable, Value.RawValue == String { box = _Box(v) }
    public init(wrappedValue v: Value, _ key: String, store: UserDefaults? = nil)
    where Value: RawRepresentable, Value.RawValue == Int { box = _Box(v) }
    public init<S: _Stored>(_ key: String, store: UserDefaults? = nil) where Value == S? { box = _Box(nil) }
}
@propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty {
    public init() where Value == Bool {}
    public init<T>() where Value == T? {}
    public var wrappedValue: Value { get { fatalError("stub") } nonmutating set {} }
    public var projectedValue: Binding { Binding() }
    public struct Binding {}
}

// MARK: Environment

public protocol EnvironmentKey { associatedtype Value; static var defaultValue: Value { get } }
public struct EnvironmentValues {
    public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value { get { K.defaultValue } set {} }
    public var dismiss: DismissAction { DismissAction() }
    public var scenePhase = ScenePhase.active, colorScheme = ColorScheme.light, isEnabled = true
    public var locale = Locale.current, calendar = Calendar.current, timeZone = TimeZone.current
    public var dynamicTypeSize = DynamicTypeSize.large
    public var layoutDirection = LayoutDirection.leftToRight
    public var horizontalSizeClass: UserInterfaceSizeClass?
    public var accessibilityReduceMotion: Bool { false }
    public var undoManager: UndoManager? { nil }
    public var accessibilityVoiceOverEnabled: Bool { false }
    public var accessibilityDifferentiateWithoutColor: Bool { false }
}
@propertyWrapper public struct Environment<Value>: DynamicProperty {
    let read: () -> Value
    public init(_ path: KeyPath<EnvironmentValues, Value>) { read = { EnvironmentValues()[keyPath: path] } }
    public init(_ type: Value.Type) where Value: AnyObject & Observable { read = { fatalError("stub") } }
    public init<T: AnyObject & Observable>(_ type: T.Type) where Value == T? { read = { nil } }
    public var wrappedValue: Value { read() }
}
@MainActor @preconcurrency public struct DismissAction { nonisolated init() {}; public func callAsFunction() {} }
public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum LayoutDirection: Hashable, CaseIterable, Sendable { case leftToRight, rightToLeft }
public enum UserInterfaceSizeClass: Sendable { case compact, regular }
public enum DynamicTypeSize: Comparable, CaseIterable, Sendable {
    case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
    case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
    public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

// MARK: App, scenes, previews

@MainActor @preconcurrency public protocol Scene {}
@resultBuilder public struct SceneBuilder { public static func buildBlock<S: Scene>(_ s: S) -> S { s } }
@MainActor @preconcurrency public protocol App {
    associatedtype Body: Scene
    @SceneBuilder @MainActor @preconcurrency var body: Body { get }
    @MainActor @preconcurrency init()
}
extension App { @MainActor public static func main() { _ = Self().body } }
public struct WindowGroup<C: View>: Scene { public init(@ViewBuilder content: () -> C) { _ = content() } }
@MainActor @preconcurrency public protocol PreviewProvider {
    associatedtype Previews: View
    @ViewBuilder @MainActor @preconcurrency static var previews: Previews { get }
}

// MARK: Foundation on Apple's systems has these, on Linux not

public struct LocalizedStringResource: ExpressibleByStringInterpolation, Sendable {
    public init(stringLiteral: String) {}
    public init(_ key: LocalizedStringKey._Literal, defaultValue: LocalizedStringKey._Literal? = nil, table: String? = nil) {}
}
extension String {
    public init(localized key: LocalizedStringKey._Literal, table: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil) {
        self = ""
    }
}
@MainActor open class UndoManager {
    public nonisolated init() {}
    open func registerUndo<T: AnyObject & Sendable>(withTarget: T, handler: @escaping @MainActor @Sendable (T) -> Void) {}
    open func removeAllActions(withTarget: Any) {}
    open func setActionName(_ name: String) {}
}
public final class FileWrapper {
    public init(regularFileWithContents: Data) {}
    public var regularFileContents: Data? { nil }
}
extension URL {
    public func startAccessingSecurityScopedResource() -> Bool { true }
    public func stopAccessingSecurityScopedResource() {}
}
extension MutableCollection where Self: RangeReplaceableCollection {
    public mutating func remove(atOffsets o: IndexSet) {
        for i in o.sorted(by: >) { remove(at: index(startIndex, offsetBy: i)) }
    }
}
extension MutableCollection { public mutating func move(fromOffsets: IndexSet, toOffset: Int) {} }
