// Stand-in for SwiftUI on Linux: modifiers and the styles they take. See Core.swift and Stubs/README.md.
// swift-format-ignore-file
import UniformTypeIdentifiers

// MARK: Styles

public protocol PrimitiveButtonStyle {}
@MainActor @preconcurrency public protocol ButtonStyle {
    typealias Configuration = ButtonStyleConfiguration
    associatedtype Body: View
    @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}
public struct ButtonStyleConfiguration {
    public struct Label: _Leaf {}
    public let label: Label, role: ButtonRole?, isPressed: Bool
}
public struct _Style: PrimitiveButtonStyle, LabelStyle, PickerStyle, ListStyle, DatePickerStyle, ToggleStyle, TextFieldStyle, TabViewStyle {}
public protocol LabelStyle {}; public protocol PickerStyle {}; public protocol ListStyle {}; public protocol DatePickerStyle {}
public protocol ToggleStyle {}; public protocol TextFieldStyle {}; public protocol TabViewStyle {}
extension PrimitiveButtonStyle where Self == _Style {
    public static var automatic: Self { .init() }; public static var bordered: Self { .init() }; public static var borderless: Self { .init() }
    public static var borderedProminent: Self { .init() }; public static var plain: Self { .init() }
}
extension LabelStyle where Self == _Style { public static var iconOnly: Self { .init() }; public static var titleOnly: Self { .init() }; public static var titleAndIcon: Self { .init() } }
extension PickerStyle where Self == _Style {
    public static var segmented: Self { .init() }; public static var menu: Self { .init() }; public static var inline: Self { .init() }
    public static var wheel: Self { .init() }; public static var navigationLink: Self { .init() }
}
extension ListStyle where Self == _Style { public static var plain: Self { .init() }; public static var insetGrouped: Self { .init() }; public static var grouped: Self { .init() } }
extension DatePickerStyle where Self == _Style { public static var compact: Self { .init() }; public static var graphical: Self { .init() }; public static var wheel: Self { .init() } }
extension ToggleStyle where Self == _Style { public static var `switch`: Self { .init() }; public static var button: Self { .init() } }
extension TextFieldStyle where Self == _Style { public static var roundedBorder: Self { .init() }; public static var plain: Self { .init() } }
extension TabViewStyle where Self == _Style { public static var page: Self { .init() } }
public enum Visibility: CaseIterable, Sendable { case automatic, visible, hidden }
public enum ControlSize: CaseIterable, Sendable { case mini, small, regular, large, extraLarge }
public struct ButtonBorderShape: Equatable, Sendable { public static let capsule = Self(), circle = Self(), roundedRectangle = Self() }
public enum ContentMode: CaseIterable, Sendable { case fit, fill }
public struct SubmitLabel: Sendable { public static var done: Self { .init() }; public static var next: Self { .init() }; public static var search: Self { .init() } }
public struct UIKeyboardType: Sendable { public static let decimalPad = Self(), numberPad = Self(), `default` = Self() }
public struct NavigationBarItem { public enum TitleDisplayMode: Sendable { case automatic, inline, large } }
public struct PresentationDetent: Hashable, Sendable {
    public static let medium = Self(), large = Self()
    public static func fraction(_ f: CGFloat) -> Self { .init() }
    public static func height(_ h: CGFloat) -> Self { .init() }
}
public enum _Trait {}
public typealias AccessibilityTraits = _Options<_Trait>
extension _Options<_Trait> {
    public static var isButton: Self { .init(rawValue: 1) }; public static var isHeader: Self { .init(rawValue: 2) }
    public static var isSelected: Self { .init(rawValue: 4) }; public static var updatesFrequently: Self { .init(rawValue: 8) }
}
public struct AccessibilityChildBehavior: Sendable { public static let combine = Self(), contain = Self(), ignore = Self() }
public struct AccessibilityActionKind: Equatable, Sendable { public static let `default` = Self(), escape = Self(), magicTap = Self() }
public enum AccessibilityAdjustmentDirection: Sendable { case increment, decrement }
public struct ToolbarItemPlacement: Sendable {
    public static let automatic = Self(), principal = Self(), navigation = Self(), primaryAction = Self(), confirmationAction = Self(), cancellationAction = Self()
    public static let destructiveAction = Self(), bottomBar = Self(), keyboard = Self(), topBarLeading = Self(), topBarTrailing = Self()
}
public struct ToolbarPlacement: Sendable { public static let tabBar = Self(), navigationBar = Self(), bottomBar = Self() }
@MainActor @preconcurrency public protocol ToolbarContent {}
public struct ToolbarItem<C: View>: ToolbarContent { public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> C) {} }
public struct ToolbarItemGroup<C: View>: ToolbarContent { public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> C) {} }
public struct _Toolbar: ToolbarContent {}
extension Optional: ToolbarContent where Wrapped: ToolbarContent {}
@resultBuilder public struct ToolbarContentBuilder {
    public static func buildExpression<C: ToolbarContent>(_ c: C) -> C { c }
    public static func buildBlock<C: ToolbarContent>(_ c: C) -> C { c }
    @MainActor public static func buildBlock<each C: ToolbarContent>(_ c: repeat each C) -> _Toolbar { _Toolbar() }
    public static func buildIf<C: ToolbarContent>(_ c: C?) -> C? { c }
}

// MARK: Look and layout

extension View {
    public func modifier<M: ViewModifier>(_ m: M) -> some View { self }
    public func font(_ f: Font?) -> some View { self }
    public func fontWeight(_ w: Font.Weight?) -> some View { self }
    public func fontDesign(_ d: Font.Design?) -> some View { self }
    public func bold(_ on: Bool = true) -> some View { self }
    public func monospacedDigit() -> some View { self }
    public func lineLimit(_ n: Int?) -> some View { self }
    public func minimumScaleFactor(_ f: CGFloat) -> some View { self }
    public func multilineTextAlignment(_ a: TextAlignment) -> some View { self }
    public func foregroundStyle<S: ShapeStyle>(_ s: S) -> some View { self }
    public func foregroundStyle<A: ShapeStyle, B: ShapeStyle>(_ a: A, _ b: B) -> some View { self }
    public func tint(_ c: Color?) -> some View { self }
    public func background<S: ShapeStyle>(_ s: S) -> some View { self }
    public func background<S: ShapeStyle, T: Shape>(_ s: S, in: T) -> some View { self }
    public func background<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View { self }
    public func overlay<S: ShapeStyle>(_ s: S) -> some View { self }
    public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View { self }
    public func clipShape<S: Shape>(_ s: S) -> some View { self }
    public func contentShape<S: Shape>(_ s: S) -> some View { self }
    public func shadow(radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func opacity(_ o: Double) -> some View { self }
    public func colorMultiply(_ c: Color) -> some View { self }
    public func scrollContentBackground(_ v: Visibility) -> some View { self }
    public func toolbarBackground<S: ShapeStyle>(_ s: S, for bars: ToolbarPlacement...) -> some View { self }
    public func toolbarBackground(_ v: Visibility, for bars: ToolbarPlacement...) -> some View { self }
    public func padding(_ edges: Edge.Set = .all, _ l: CGFloat? = nil) -> some View { self }
    public func padding(_ l: CGFloat) -> some View { self }
    public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View { self }
    public func frame(
        minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
        idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center) -> some View { self }
    public func fixedSize(horizontal: Bool = true, vertical: Bool = true) -> some View { self }
    public func aspectRatio(_ r: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
    public func scaledToFit() -> some View { self }
    public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some View { self }
    public func scaleEffect(_ s: CGFloat, anchor: UnitPoint = .center) -> some View { self }
    public func layoutPriority(_ p: Double) -> some View { self }
    public func zIndex(_ z: Double) -> some View { self }
    public func ignoresSafeArea(edges: Edge.Set = .all) -> some View { self }
    public func safeAreaInset<V: View>(edge: VerticalEdge, spacing: CGFloat? = nil, @ViewBuilder content: () -> V) -> some View { self }
    public func labelsHidden() -> some View { self }
    public func buttonStyle<S: PrimitiveButtonStyle>(_ s: S) -> some View { self }
    public func buttonStyle<S: ButtonStyle>(_ s: S) -> some View { self }
    public func buttonBorderShape(_ s: ButtonBorderShape) -> some View { self }
    public func controlSize(_ s: ControlSize) -> some View { self }
    public func labelStyle<S: LabelStyle>(_ s: S) -> some View { self }
    public func pickerStyle<S: PickerStyle>(_ s: S) -> some View { self }
    public func listStyle<S: ListStyle>(_ s: S) -> some View { self }
    public func datePickerStyle<S: DatePickerStyle>(_ s: S) -> some View { self }
    public func toggleStyle<S: ToggleStyle>(_ s: S) -> some View { self }
    public func textFieldStyle<S: TextFieldStyle>(_ s: S) -> some View { self }
    public func tabViewStyle<S: TabViewStyle>(_ s: S) -> some View { self }
    public func preferredColorScheme(_ c: ColorScheme?) -> some View { self }
    public func dynamicTypeSize<R: RangeExpression>(_ r: R) -> some View where R.Bound == DynamicTypeSize { self }
    public func animation<V: Equatable>(_ a: Animation?, value: V) -> some View { self }
    public func transition(_ t: AnyTransition) -> some View { self }
    public func contentTransition(_ t: ContentTransition) -> some View { self }
    public func sensoryFeedback<T: Equatable>(_ f: SensoryFeedback, trigger: T) -> some View { self }
    public func sensoryFeedback<T: Equatable>(trigger: T, _ f: @escaping (T, T) -> SensoryFeedback?) -> some View { self }
}
public enum VerticalEdge: Sendable { case top, bottom }

// MARK: Behaviour

extension View {
    public func id<ID: Hashable>(_ id: ID) -> some View { self }
    public func tag<V: Hashable>(_ t: V) -> some View { self }
    public func disabled(_ d: Bool) -> some View { self }
    public func environment<T: AnyObject & Observable>(_ o: T?) -> some View { self }
    public func environment<V>(_ path: WritableKeyPath<EnvironmentValues, V>, _ v: V) -> some View { self }
    public func onAppear(perform: (() -> Void)? = nil) -> some View { self }
    public func onDisappear(perform: (() -> Void)? = nil) -> some View { self }
    public func onChange<V: Equatable>(of v: V, initial: Bool = false, _ f: @escaping (V, V) -> Void) -> some View { self }
    public func onChange<V: Equatable>(of v: V, initial: Bool = false, _ f: @escaping () -> Void) -> some View { self }
    public func onOpenURL(perform: @escaping (URL) -> Void) -> some View { self }
    public func onSubmit(_ f: @escaping () -> Void) -> some View { self }
    public func onTapGesture(count: Int = 1, perform: @escaping () -> Void) -> some View { self }
    public func onLongPressGesture(minimumDuration: Double = 0.5, perform: @escaping () -> Void) -> some View { self }
    public func gesture<G: Gesture>(_ g: G) -> some View { self }
    public func task(priority: TaskPriority = .userInitiated, @_inheritActorContext _ f: @escaping @Sendable () async -> Void) -> some View { self }
    public func task<T: Equatable>(id: T, priority: TaskPriority = .userInitiated, @_inheritActorContext _ f: @escaping @Sendable () async -> Void) -> some View { self }
    public func refreshable(@_inheritActorContext action: @escaping @Sendable () async -> Void) -> some View { self }
    public func focused(_ f: FocusState<Bool>.Binding) -> some View { self }
    public func focused<V: Hashable>(_ f: FocusState<V>.Binding, equals: V) -> some View { self }
    public func keyboardType(_ k: UIKeyboardType) -> some View { self }
    public func submitLabel(_ l: SubmitLabel) -> some View { self }
    public func privacySensitive(_ s: Bool = true) -> some View { self }
    public func navigationTitle(_ k: LocalizedStringKey) -> some View { self }
    @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ s: S) -> some View { self }
    public func navigationBarTitleDisplayMode(_ m: NavigationBarItem.TitleDisplayMode) -> some View { self }
    public func navigationDestination<D: Hashable, V: View>(for: D.Type, @ViewBuilder destination: @escaping (D) -> V) -> some View { self }
    public func navigationDestination<V: View>(isPresented: Binding<Bool>, @ViewBuilder destination: () -> V) -> some View { self }
    @_disfavoredOverload public func searchable<S: StringProtocol>(text: Binding<String>, prompt: S) -> some View { self }
    public func toolbar<C: ToolbarContent>(@ToolbarContentBuilder content: () -> C) -> some View { self }
    public func toolbar(_ v: Visibility, for bars: ToolbarPlacement...) -> some View { self }
    public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View { self }
    public func badge(_ n: Int) -> some View { self }
    public func swipeActions<T: View>(edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T) -> some View { self }
    public func contextMenu<V: View>(@ViewBuilder menuItems: () -> V) -> some View { self }
    public func deleteDisabled(_ d: Bool) -> some View { self }
    public func listRowInsets(_ i: EdgeInsets?) -> some View { self }
    public func listRowSeparator(_ v: Visibility) -> some View { self }
    public func listRowBackground<V: View>(_ v: V?) -> some View { self }

    public func sheet<C: View>(isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> C) -> some View { self }
    public func sheet<I: Identifiable, C: View>(item: Binding<I?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (I) -> C) -> some View { self }
    public func fullScreenCover<C: View>(isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> C) -> some View { self }
    public func presentationDetents(_ d: Set<PresentationDetent>) -> some View { self }
    public func presentationDragIndicator(_ v: Visibility) -> some View { self }
    public func interactiveDismissDisabled(_ d: Bool = true) -> some View { self }
    public func alert<A: View>(_ k: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A) -> some View { self }
    public func alert<A: View, M: View>(_ k: LocalizedStringKey, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M) -> some View { self }
    public func alert<A: View, M: View, T>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, presenting: T?,
        @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M) -> some View { self }
    public func confirmationDialog<A: View>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A) -> some View { self }
    @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View>(
        _ s: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A) -> some View { self }
    public func confirmationDialog<A: View, M: View>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic,
        @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M) -> some View { self }
    public func confirmationDialog<A: View, M: View, T>(
        _ k: LocalizedStringKey, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, presenting: T?,
        @ViewBuilder actions: (T) -> A, @ViewBuilder message: (T) -> M) -> some View { self }
    public func fileExporter<D: FileDocument>(
        isPresented: Binding<Bool>, document: D?, contentType: UTType, defaultFilename: String? = nil,
        onCompletion: @escaping (Result<URL, any Error>) -> Void) -> some View { self }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], onCompletion: @escaping (Result<URL, any Error>) -> Void) -> some View { self }
    public func fileImporter(
        isPresented: Binding<Bool>, allowedContentTypes: [UTType], allowsMultipleSelection: Bool,
        onCompletion: @escaping (Result<[URL], any Error>) -> Void) -> some View { self }
}

// MARK: Accessibility

extension View {
    public func accessibilityIdentifier(_ s: String) -> some View { self }
    public func accessibilityLabel(_ t: Text) -> some View { self }
    public func accessibilityLabel(_ k: LocalizedStringKey) -> some View { self }
    @_disfavoredOverload public func accessibilityLabel<S: StringProtocol>(_ s: S) -> some View { self }
    public func accessibilityValue(_ t: Text) -> some View { self }
    public func accessibilityValue(_ k: LocalizedStringKey) -> some View { self }
    @_disfavoredOverload public func accessibilityValue<S: StringProtocol>(_ s: S) -> some View { self }
    public func accessibilityHint(_ k: LocalizedStringKey) -> some View { self }
    @_disfavoredOverload public func accessibilityHint<S: StringProtocol>(_ s: S) -> some View { self }
    public func accessibilityHidden(_ h: Bool) -> some View { self }
    public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View { self }
    public func accessibilityChildren<V: View>(@ViewBuilder children: () -> V) -> some View { self }
    public func accessibilityRepresentation<V: View>(@ViewBuilder representation: () -> V) -> some View { self }
    public func accessibilityAddTraits(_ t: AccessibilityTraits) -> some View { self }
    public func accessibilityRemoveTraits(_ t: AccessibilityTraits) -> some View { self }
    public func accessibilitySortPriority(_ p: Double) -> some View { self }
    public func accessibilityAction(_ k: AccessibilityActionKind = .default, _ f: @escaping () -> Void) -> some View { self }
    public func accessibilityAction(named: Text, _ f: @escaping () -> Void) -> some View { self }
    public func accessibilityAction(named: LocalizedStringKey, _ f: @escaping () -> Void) -> some View { self }
    public func accessibilityAdjustableAction(_ f: @escaping (AccessibilityAdjustmentDirection) -> Void) -> some View { self }
}
