// Stand-in for SwiftUI on Linux: text, images, containers and controls. See Core.swift and Stubs/README.md.
// swift-format-ignore-file
import UniformTypeIdentifiers

// MARK: Text

public protocol _FormatSpecifiable {}  // what "\(x)" in a localised text accepts besides text
extension Int: _FormatSpecifiable {}; extension Int64: _FormatSpecifiable {}; extension UInt32: _FormatSpecifiable {}
extension Int32: _FormatSpecifiable {}; extension UInt: _FormatSpecifiable {}; extension UInt64: _FormatSpecifiable {}
extension Double: _FormatSpecifiable {}; extension Float: _FormatSpecifiable {}; extension CGFloat: _FormatSpecifiable {}

public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable, Sendable {
    public init(_ value: String) {}
    public init(stringLiteral value: String) {}
    public init(stringInterpolation: StringInterpolation) {}
    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        public init(literalCapacity: Int, interpolationCount: Int) {}
        public mutating func appendLiteral(_ s: String) {}
        public mutating func appendInterpolation(_ s: String) {}
        public mutating func appendInterpolation(_ t: Text) {}
        public mutating func appendInterpolation(_ i: Image) {}
        public mutating func appendInterpolation(_ d: Date, style: Text.DateStyle) {}
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ v: T) {}
        public mutating func appendInterpolation<T: _FormatSpecifiable>(_ v: T, specifier: String) {}
        public mutating func appendInterpolation<F: FormatStyle>(_ v: F.FormatInput, format: F)
        where F.FormatInput: Equatable, F.FormatOutput == String {}
    }
    public struct _Literal: ExpressibleByStringInterpolation, Sendable {  // String.LocalizationValue
        public init(stringLiteral: String) {}
        public init(stringInterpolation: StringInterpolation) {}
        public typealias StringInterpolation = LocalizedStringKey.StringInterpolation
    }
}
public struct Text: Equatable, Sendable {
    public init(_ k: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil) {}
    public init(verbatim: String) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S) {}
    public init(_ a: AttributedString) {}
    public init(_ d: Date, style: DateStyle) {}
    public init(timerInterval: ClosedRange<Date>, pauseTime: Date? = nil, countsDown: Bool = true, showsHours: Bool = true) {}
    public init<F: FormatStyle>(_ v: F.FormatInput, format: F) where F.FormatInput: Equatable, F.FormatOutput == String {}
    public struct DateStyle: Equatable, Sendable {
        public static let time = Self(), date = Self(), relative = Self(), offset = Self(), timer = Self()
    }
    public func bold() -> Text { self }
    public func italic() -> Text { self }
    public func strikethrough(_ on: Bool = true) -> Text { self }
    public func monospacedDigit() -> Text { self }
    public func font(_ f: Font?) -> Text { self }
    public func fontWeight(_ w: Font.Weight?) -> Text { self }
    public func foregroundStyle<S: ShapeStyle>(_ s: S) -> Text { self }
    public static func + (a: Text, b: Text) -> Text { a }
}
extension Text: _Leaf {}
public struct Image: Equatable, Sendable {
    public init(_ name: String, bundle: Bundle? = nil) {}
    public init(systemName: String) {}
    public func resizable() -> Image { self }
    public func renderingMode(_ m: TemplateRenderingMode?) -> Image { self }
    public enum TemplateRenderingMode: Sendable { case template, original }
}
extension Image: _Leaf {}
public struct Label<T: View, I: View>: _Leaf { public init(@ViewBuilder title: () -> T, @ViewBuilder icon: () -> I) {} }
extension Label where T == Text, I == Image {
    public init(_ k: LocalizedStringKey, systemImage: String) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, systemImage: String) {}
}

// MARK: Containers

public enum Axis: Sendable { case horizontal, vertical; public typealias Set = _Options<Axis> }
extension _Options<Axis> { public static var horizontal: Self { .init(rawValue: 1) }; public static var vertical: Self { .init(rawValue: 2) } }
public struct GridItem: Sendable {
    public enum Size: Sendable { case fixed(CGFloat), flexible(minimum: CGFloat = 10, maximum: CGFloat = .infinity), adaptive(minimum: CGFloat) }
    public init(_ size: Size = .flexible(), spacing: CGFloat? = nil, alignment: Alignment? = nil) {}
}
public struct VStack<C: View>: _Leaf { public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {} }
public struct HStack<C: View>: _Leaf { public init(alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {} }
public struct ZStack<C: View>: _Leaf { public init(alignment: Alignment = .center, @ViewBuilder content: () -> C) {} }
public struct NavigationSplitView<S: View, C: View, D: View>: _Leaf {
    public init(@ViewBuilder sidebar: () -> S, @ViewBuilder detail: () -> D) where C == EmptyView {}
}
public struct LazyVStack<C: View>: _Leaf {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {}
}
public struct LazyVGrid<C: View>: _Leaf {
    public init(columns: [GridItem], alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> C) {}
}
public struct Grid<C: View>: _Leaf {
    public init(alignment: Alignment = .center, horizontalSpacing: CGFloat? = nil, verticalSpacing: CGFloat? = nil, @ViewBuilder content: () -> C) {}
}
public struct GridRow<C: View>: _Leaf { public init(alignment: VerticalAlignment? = nil, @ViewBuilder content: () -> C) {} }
public struct ScrollView<C: View>: _Leaf { public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> C) {} }
public struct ScrollViewReader<C: View>: _Leaf { public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> C) {} }
@MainActor public struct ScrollViewProxy { public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) {} }
public struct GeometryReader<C: View>: _Leaf { public init(@ViewBuilder content: @escaping (GeometryProxy) -> C) {} }
public struct GeometryProxy: Sendable { public var size: CGSize { .zero } }
public struct Group<C: View>: _Leaf { public init(@ViewBuilder content: () -> C) {} }
public struct Form<C: View>: _Leaf { public init(@ViewBuilder content: () -> C) {} }
public struct Spacer: _Leaf { public init(minLength: CGFloat? = nil) {} }
public struct Divider: _Leaf { public init() {} }
public struct Section<H: View, C: View, F: View>: _Leaf {
    public init(@ViewBuilder content: () -> C, @ViewBuilder header: () -> H, @ViewBuilder footer: () -> F) {}
    public init(@ViewBuilder content: () -> C) where H == EmptyView, F == EmptyView {}
    public init(@ViewBuilder content: () -> C, @ViewBuilder header: () -> H) where F == EmptyView {}
    public init(@ViewBuilder content: () -> C, @ViewBuilder footer: () -> F) where H == EmptyView {}
    public init(_ k: LocalizedStringKey, @ViewBuilder content: () -> C) where H == Text, F == EmptyView {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, @ViewBuilder content: () -> C) where H == Text, F == EmptyView {}
}
public struct List<Sel: Hashable, C: View>: _Leaf {
    public init(@ViewBuilder content: () -> C) where Sel == Never {}
    public init(selection: Binding<Sel?>?, @ViewBuilder content: () -> C) {}
    public init<D: RandomAccessCollection, R: View>(_ d: D, @ViewBuilder rowContent: @escaping (D.Element) -> R)
    where Sel == Never, D.Element: Identifiable, C == ForEach<D, D.Element.ID, R> {}
}
public struct ForEach<D: RandomAccessCollection, ID: Hashable, C> { public init(_stub: Void) {} }
extension ForEach: View where C: View {
    public var body: Never { fatalError("stub") }
    public init(_ d: D, id: KeyPath<D.Element, ID>, @ViewBuilder content: @escaping (D.Element) -> C) {}
    public init(_ d: D, @ViewBuilder content: @escaping (D.Element) -> C) where D.Element: Identifiable, ID == D.Element.ID {}
    public init(_ r: Range<Int>, @ViewBuilder content: @escaping (Int) -> C) where D == Range<Int>, ID == Int {}
}
public protocol DynamicViewContent: View {}
extension ForEach: DynamicViewContent where C: View {}
extension DynamicViewContent {
    public func onDelete(perform: ((IndexSet) -> Void)?) -> some DynamicViewContent { self }
    public func onMove(perform: ((IndexSet, Int) -> Void)?) -> some DynamicViewContent { self }
}
public struct TabView<Sel: Hashable, C: View>: _Leaf {
    public init(selection: Binding<Sel>?, @ViewBuilder content: () -> C) {}
    public init(@ViewBuilder content: () -> C) where Sel == Int {}
}
public struct NavigationStack<P, C: View>: _Leaf {
    public init(@ViewBuilder root: () -> C) where P == [Never] {}
    public init(path: Binding<P>, @ViewBuilder root: () -> C)
    where P: MutableCollection & RandomAccessCollection & RangeReplaceableCollection, P.Element: Hashable {}
}
public struct NavigationLink<L: View, D: View>: _Leaf {
    public init(@ViewBuilder destination: () -> D, @ViewBuilder label: () -> L) {}
    public init(_ k: LocalizedStringKey, @ViewBuilder destination: () -> D) where L == Text {}
    public init<V: Hashable>(value: V?, @ViewBuilder label: () -> L) where D == Never {}
    public init<V: Hashable>(_ k: LocalizedStringKey, value: V?) where L == Text, D == Never {}
}
public struct LabeledContent<L: View, C: View>: _Leaf {
    public init(@ViewBuilder content: () -> C, @ViewBuilder label: () -> L) {}
    public init(_ k: LocalizedStringKey, @ViewBuilder content: () -> C) where L == Text {}
    public init<S: StringProtocol>(_ k: LocalizedStringKey, value: S) where L == Text, C == Text {}
    public init<F: FormatStyle>(_ k: LocalizedStringKey, value: F.FormatInput, format: F)
    where L == Text, C == Text, F.FormatInput: Equatable, F.FormatOutput == String {}
}
public struct ContentUnavailableView<L: View, D: View, A: View>: _Leaf {
    public init(@ViewBuilder label: () -> L, @ViewBuilder description: () -> D = { EmptyView() }, @ViewBuilder actions: () -> A = { EmptyView() }) {}
    public init(_ k: LocalizedStringKey, systemImage: String, description: Text? = nil) where L == Label<Text, Image>, D == Text?, A == EmptyView {}
}
public struct TimelineView<S: TimelineSchedule, C: View>: _Leaf {
    public init(_ s: S, @ViewBuilder content: @escaping (TimelineViewDefaultContext) -> C) {}
}
public struct TimelineViewDefaultContext { public let date: Date }
public protocol TimelineSchedule {}
public struct PeriodicTimelineSchedule: TimelineSchedule, Sendable { public init(from: Date, by: TimeInterval) {} }
public struct AnimationTimelineSchedule: TimelineSchedule, Sendable { public init(minimumInterval: Double? = nil, paused: Bool = false) {} }
extension TimelineSchedule where Self == AnimationTimelineSchedule {
    public static func animation(minimumInterval: Double? = nil, paused: Bool = false) -> Self { .init() }
}
public struct EveryMinuteTimelineSchedule: TimelineSchedule, Sendable { public init() {} }
extension TimelineSchedule where Self == PeriodicTimelineSchedule { public static func periodic(from: Date, by: TimeInterval) -> Self { .init(from: from, by: by) } }
extension TimelineSchedule where Self == EveryMinuteTimelineSchedule { public static var everyMinute: Self { .init() } }

// MARK: Controls

public struct ButtonRole: Equatable, Sendable { public static let destructive = ButtonRole(), cancel = ButtonRole() }
public struct Button<L: View>: _Leaf {
    public init(role: ButtonRole? = nil, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> L) {}
}
extension Button where L == Text {
    public init(_ k: LocalizedStringKey, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void) {}
}
extension Button where L == Label<Text, Image> {
    public init(_ k: LocalizedStringKey, systemImage: String, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, systemImage: String, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void) {}
}
public struct Link<L: View>: _Leaf {
    public init(destination: URL, @ViewBuilder label: () -> L) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, destination: URL) where L == Text {}
}
public struct Menu<L: View, C: View>: _Leaf {
    public init(@ViewBuilder content: () -> C, @ViewBuilder label: () -> L) {}
    public init(_ k: LocalizedStringKey, @ViewBuilder content: () -> C) where L == Text {}
    public init(_ k: LocalizedStringKey, systemImage: String, @ViewBuilder content: () -> C) where L == Label<Text, Image> {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, @ViewBuilder content: () -> C) where L == Text {}
}
public struct Toggle<L: View>: _Leaf {
    public init(isOn: Binding<Bool>, @ViewBuilder label: () -> L) {}
    public init(_ k: LocalizedStringKey, isOn: Binding<Bool>) where L == Text {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, isOn: Binding<Bool>) where L == Text {}
}
public struct TextField<L: View>: _Leaf {
    public init(_ k: LocalizedStringKey, text: Binding<String>, prompt: Text? = nil) where L == Text {}
    public init(_ k: LocalizedStringKey, text: Binding<String>, axis: Axis) where L == Text {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, text: Binding<String>) where L == Text {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, text: Binding<String>, axis: Axis) where L == Text {}
    public init<F: ParseableFormatStyle>(_ k: LocalizedStringKey, value: Binding<F.FormatInput>, format: F, prompt: Text? = nil)
    where L == Text, F.FormatOutput == String {}
    public init<F: ParseableFormatStyle>(_ k: LocalizedStringKey, value: Binding<F.FormatInput?>, format: F, prompt: Text? = nil)
    where L == Text, F.FormatOutput == String {}
}
public enum _DateParts {}
public typealias DatePickerComponents = _Options<_DateParts>
extension _Options<_DateParts> { public static var date: Self { .init(rawValue: 1) }; public static var hourAndMinute: Self { .init(rawValue: 2) } }
public struct DatePicker<L: View>: _Leaf {
    public typealias Components = DatePickerComponents
    public init(selection: Binding<Date>, in: PartialRangeThrough<Date>, displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> L) {}
    public init(selection: Binding<Date>, in: PartialRangeFrom<Date>, displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> L) {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, selection: Binding<Date>, in: PartialRangeFrom<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, selection: Binding<Date>, in: PartialRangeThrough<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    public init(_ k: LocalizedStringKey, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    public init(_ k: LocalizedStringKey, selection: Binding<Date>, in: ClosedRange<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    public init(_ k: LocalizedStringKey, selection: Binding<Date>, in: PartialRangeThrough<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
    public init(_ k: LocalizedStringKey, selection: Binding<Date>, in: PartialRangeFrom<Date>, displayedComponents: Components = [.hourAndMinute, .date]) where L == Text {}
}
public struct Picker<L: View, Sel: Hashable, C: View>: _Leaf {
    @_disfavoredOverload public init<S: StringProtocol>(_ s: S, selection: Binding<Sel>, @ViewBuilder content: () -> C) where L == Text {}
    public init(selection: Binding<Sel>, @ViewBuilder content: () -> C, @ViewBuilder label: () -> L) {}
    public init(_ k: LocalizedStringKey, selection: Binding<Sel>, @ViewBuilder content: () -> C) where L == Text {}
}
public struct Stepper<L: View>: _Leaf {
    public init(_ k: LocalizedStringKey, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?) where L == Text {}
    public init<V: Strideable>(_ k: LocalizedStringKey, value: Binding<V>, step: V.Stride = 1) where L == Text {}
    public init<V: Strideable>(_ k: LocalizedStringKey, value: Binding<V>, in: ClosedRange<V>, step: V.Stride = 1) where L == Text {}
    public init<V: Strideable>(value: Binding<V>, in: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> L) {}
}
public struct Slider<L: View, V: View>: _Leaf {
    public init<T: BinaryFloatingPoint>(value: Binding<T>, in: ClosedRange<T> = 0...1) where T.Stride: BinaryFloatingPoint, L == EmptyView, V == EmptyView {}
    public init<T: BinaryFloatingPoint>(value: Binding<T>, in: ClosedRange<T>, step: T.Stride = 1, @ViewBuilder label: () -> L)
    where T.Stride: BinaryFloatingPoint, V == EmptyView {}
    public init<T: BinaryFloatingPoint>(
        value: Binding<T>, in: ClosedRange<T>, step: T.Stride = 1, @ViewBuilder label: () -> L,
        @ViewBuilder minimumValueLabel: () -> V, @ViewBuilder maximumValueLabel: () -> V) where T.Stride: BinaryFloatingPoint {}
}
public struct ProgressView<L: View>: _Leaf {
    public init() where L == EmptyView {}
    public init(_ k: LocalizedStringKey) where L == Text {}
    public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) where L == EmptyView {}
    public init<V: BinaryFloatingPoint>(_ k: LocalizedStringKey, value: V?, total: V = 1.0) where L == Text {}
    public init(timerInterval: ClosedRange<Date>, countsDown: Bool = true) where L == EmptyView {}
}

// MARK: Files and sharing

public protocol Transferable: Sendable {}
extension String: Transferable {}; extension URL: Transferable {}; extension Data: Transferable {}
public struct SharePreview { public init(_ k: LocalizedStringKey) {}; @_disfavoredOverload public init<S: StringProtocol>(_ s: S) {} }
public struct ShareLink<L: View>: _Leaf {
    public init(item: URL, subject: Text? = nil, message: Text? = nil) where L == Label<Text, Image> {}
    public init(item: String, subject: Text? = nil, message: Text? = nil) where L == Label<Text, Image> {}
    public init(_ k: LocalizedStringKey, item: URL, subject: Text? = nil, message: Text? = nil) where L == Label<Text, Image> {}
    public init<T: Transferable>(item: T, subject: Text? = nil, message: Text? = nil, preview: SharePreview) where L == Label<Text, Image> {}
    public init(item: URL, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> L) {}
}
public protocol FileDocument {
    typealias ReadConfiguration = FileDocumentReadConfiguration
    typealias WriteConfiguration = FileDocumentWriteConfiguration
    static var readableContentTypes: [UTType] { get }
    init(configuration: ReadConfiguration) throws
    func fileWrapper(configuration: WriteConfiguration) throws -> FileWrapper
}
public struct FileDocumentReadConfiguration { public let contentType: UTType, file: FileWrapper }
public struct FileDocumentWriteConfiguration { public let contentType: UTType, existingFile: FileWrapper? }
