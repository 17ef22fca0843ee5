// Type-checking stand-in for Apple's WidgetKit on Linux. See Stubs/README.md.
// swift-format-ignore-file
@_exported import ActivityKit
import AppIntents
import SwiftUI

// MARK: Widgets

@MainActor @preconcurrency public protocol WidgetConfiguration { associatedtype Body: WidgetConfiguration; @MainActor @preconcurrency var body: Body { get } }
extension Never: WidgetConfiguration {}
public protocol _LeafConfiguration: WidgetConfiguration where Body == Never {}
extension _LeafConfiguration { public var body: Never { fatalError("stub") } }
@MainActor @preconcurrency public protocol Widget { associatedtype Body: WidgetConfiguration; @MainActor @preconcurrency var body: Body { get }; @MainActor @preconcurrency init() }
@MainActor @preconcurrency public protocol WidgetBundle { associatedtype Body: Widget; @WidgetBundleBuilder @MainActor @preconcurrency var body: Body { get }; @MainActor @preconcurrency init() }
extension Widget { @MainActor @preconcurrency public static func main() { _ = Self().body } }
extension WidgetBundle { @MainActor @preconcurrency public static func main() { _ = Self().body } }
public struct _Widgets: Widget { public nonisolated init() {}; public var body: StaticConfiguration<EmptyView> { fatalError("stub") } }
@MainActor @resultBuilder public struct WidgetBundleBuilder {
    public static func buildExpression<W: Widget>(_ w: W) -> W { w }
    public static func buildExpression<W: ControlWidget>(_ w: W) -> W { w }
    public static func buildBlock<W: ControlWidget>(_ w: W) -> W { w }
    public static func buildBlock<each W: Widget>(_ w: repeat each W) -> _Widgets { _Widgets() }
    public static func buildLimitedAvailability<W: Widget>(_ w: W) -> _Widgets { _Widgets() }
    public static func buildLimitedAvailability<W: ControlWidget>(_ w: W) -> _Widgets { _Widgets() }
    public static func buildOptional(_ w: _Widgets?) -> _Widgets { _Widgets() }
}
public enum WidgetFamily: CaseIterable, Sendable {
    case systemSmall, systemMedium, systemLarge, systemExtraLarge, accessoryCircular, accessoryRectangular, accessoryInline
}
extension EnvironmentValues {
    public var widgetFamily: WidgetFamily { .systemSmall }
    public var isActivityFullscreen: Bool { false }
    public var widgetRenderingMode: WidgetRenderingMode { .fullColor }
}
public struct WidgetRenderingMode: Equatable, Sendable { public static let fullColor = Self(), accented = Self(), vibrant = Self() }
public protocol TimelineEntry { var date: Date { get } }
public struct Timeline<EntryType: TimelineEntry> { public init(entries: [EntryType], policy: TimelineReloadPolicy) {} }
public struct TimelineReloadPolicy: Equatable, Sendable { public static let atEnd = Self(), never = Self(); public static func after(_ d: Date) -> Self { .init() } }
public struct TimelineProviderContext { public let family: WidgetFamily, isPreview: Bool, displaySize: CGSize }
public protocol TimelineProvider {
    associatedtype Entry: TimelineEntry
    typealias Context = TimelineProviderContext
    func placeholder(in context: Context) -> Entry
    @preconcurrency func getSnapshot(in context: Context, completion: @escaping @Sendable (Entry) -> Void)
    @preconcurrency func getTimeline(in context: Context, completion: @escaping @Sendable (Timeline<Entry>) -> Void)
}
public struct StaticConfiguration<Content: View>: _LeafConfiguration {
    public init<Provider: TimelineProvider>(kind: String, provider: Provider, @ViewBuilder content: @escaping (Provider.Entry) -> Content) {}
}
extension WidgetConfiguration {
    public func configurationDisplayName(_ name: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func description(_ text: LocalizedStringKey) -> some WidgetConfiguration { self }
    public func supportedFamilies(_ families: [WidgetFamily]) -> some WidgetConfiguration { self }
}
public struct ContainerBackgroundPlacement: Sendable { public static let widget = Self() }
public struct AccessoryWidgetBackground: View { public init() {}; public var body: Never { fatalError("stub") } }
extension View {
    public func containerBackground<S: ShapeStyle>(_ style: S, for container: ContainerBackgroundPlacement) -> some View { self }
    public func widgetURL(_ url: URL?) -> some View { self }
    public func widgetAccentable(_ accentable: Bool = true) -> some View { self }
}
public final class WidgetCenter: Sendable {
    public static let shared = WidgetCenter()
    public func reloadAllTimelines() {}
    public func reloadTimelines(ofKind kind: String) {}
}

// MARK: Live Activities

public struct ActivityViewContext<Attributes: ActivityAttributes> { public let attributes: Attributes, state: Attributes.ContentState, isStale: Bool, activityID: String }
public struct ActivityConfiguration<Attributes: ActivityAttributes>: _LeafConfiguration {
    public init<Content: View>(
        for attributesType: Attributes.Type, @ViewBuilder content: @escaping (ActivityViewContext<Attributes>) -> Content,
        dynamicIsland: @escaping (ActivityViewContext<Attributes>) -> DynamicIsland) {}
}
public enum DynamicIslandExpandedRegionPosition: Sendable { case leading, trailing, center, bottom }
public struct DynamicIslandExpandedRegion<Content: View> {
    public init(_ position: DynamicIslandExpandedRegionPosition, priority: Double = 0, @ViewBuilder content: () -> Content) {}
}
public struct _IslandContent<T> {}
@resultBuilder public struct DynamicIslandExpandedContentBuilder {
    public static func buildBlock<each C: View>(_ r: repeat DynamicIslandExpandedRegion<each C>) -> _IslandContent<(repeat each C)> { _IslandContent() }
}
@MainActor @preconcurrency public struct DynamicIsland {
    public init<T, Leading: View, Trailing: View, Minimal: View>(
        @DynamicIslandExpandedContentBuilder expanded: @escaping () -> _IslandContent<T>, @ViewBuilder compactLeading: @escaping () -> Leading,
        @ViewBuilder compactTrailing: @escaping () -> Trailing, @ViewBuilder minimal: @escaping () -> Minimal) {}
    public func keylineTint(_ color: Color?) -> DynamicIsland { self }
    public func widgetURL(_ url: URL?) -> DynamicIsland { self }
}
extension View {
    @MainActor @preconcurrency public func activityBackgroundTint(_ color: Color?) -> some View { self }
    @MainActor @preconcurrency public func activitySystemActionForegroundColor(_ color: Color?) -> some View { self }
}

// MARK: Controls, iOS 18

@MainActor @preconcurrency public protocol ControlWidgetConfiguration {}
@MainActor @preconcurrency public protocol ControlWidget { associatedtype Body: ControlWidgetConfiguration; @MainActor @preconcurrency var body: Body { get }; @MainActor @preconcurrency init() }
@MainActor @preconcurrency public protocol ControlWidgetTemplate {}
@resultBuilder public struct ControlWidgetTemplateBuilder { public static func buildBlock<C: ControlWidgetTemplate>(_ c: C) -> C { c } }
public protocol ControlValueProvider: Sendable {
    associatedtype Value
    var previewValue: Value { get }
    func currentValue() async throws -> Value
}
public struct StaticControlConfiguration<Content: ControlWidgetTemplate>: ControlWidgetConfiguration {
    public init(kind: String, @ControlWidgetTemplateBuilder content: @escaping () -> Content) {}
    public init<Provider: ControlValueProvider>(kind: String, provider: Provider, @ControlWidgetTemplateBuilder content: @escaping (Provider.Value) -> Content) {}
}
public struct ControlWidgetButton<L: View, Action: AppIntent>: ControlWidgetTemplate {
    public init(action: Action, @ViewBuilder label: @escaping () -> L) {}
}
public struct ControlWidgetToggle<L: View, V: View, Action: SetValueIntent<Bool>>: ControlWidgetTemplate {
    public init(isOn: Bool, action: Action, @ViewBuilder label: @escaping () -> L, @ViewBuilder valueLabel: @escaping (Bool) -> V) {}
    public init(_ titleKey: LocalizedStringKey, isOn: Bool, action: Action, @ViewBuilder valueLabel: @escaping (Bool) -> V) where L == Text {}
}
extension ControlWidgetTemplate { public func tint(_ color: Color?) -> some ControlWidgetTemplate { self } }
extension ControlWidgetConfiguration {
    public func displayName(_ name: LocalizedStringResource) -> some ControlWidgetConfiguration { self }
    public func description(_ text: LocalizedStringResource) -> some ControlWidgetConfiguration { self }
}
public final class ControlCenter: Sendable {
    public static let shared = ControlCenter()
    public func reloadControls(ofKind kind: String) {}
    public func reloadAllControls() {}
}
