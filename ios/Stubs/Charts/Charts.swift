// Type-checking stand-in for Apple's Charts on Linux. See Stubs/README.md.
// swift-format-ignore-file
@_exported import SwiftUI

// MARK: Content

/// Ours write no content of their own, so its body is left out.
@MainActor @preconcurrency public protocol ChartContent {}
/// Content that Charts draws itself.
public protocol _Mark: ChartContent {}
extension Optional: ChartContent where Wrapped: ChartContent {}
public struct _Content: _Mark { nonisolated init() {} }

@resultBuilder public struct ChartContentBuilder {
    public static func buildExpression<C: ChartContent>(_ c: C) -> C { c }
    public static func buildBlock() -> _Content { _Content() }
    public static func buildBlock<C: ChartContent>(_ c: C) -> C { c }
    public static func buildBlock<each C: ChartContent>(_ c: repeat each C) -> _Content { _Content() }
    public static func buildIf<C: ChartContent>(_ c: C?) -> C? { c }
    public static func buildEither<A: ChartContent>(first: A) -> _Content { _Content() }
    public static func buildEither<A: ChartContent>(second: A) -> _Content { _Content() }
}
public struct Chart<C: ChartContent>: View {
    public init(@ChartContentBuilder content: () -> C) {}
    public var body: Never { fatalError("stub") }
}
extension ForEach: ChartContent where C: ChartContent {
    public init(_ d: D, id: KeyPath<D.Element, ID>, @ChartContentBuilder content: @escaping (D.Element) -> C) { self.init(_stub: ()) }
    public init(_ d: D, @ChartContentBuilder content: @escaping (D.Element) -> C) where D.Element: Identifiable, ID == D.Element.ID { self.init(_stub: ()) }
}

// MARK: Values

public protocol Plottable {}
extension Double: Plottable {}; extension Int: Plottable {}; extension String: Plottable {}; extension Date: Plottable {}
public struct PlottableValue<Value: Plottable> {
    public static func value(_ k: LocalizedStringKey, _ v: Value) -> Self { Self() }
    @_disfavoredOverload public static func value<S: StringProtocol>(_ s: S, _ v: Value) -> Self { Self() }
}
public protocol ScaleDomain {}
extension ClosedRange: ScaleDomain where Bound: Plottable {}
extension Array: ScaleDomain where Element: Plottable {}

// MARK: Marks

public struct RectangleMark: _Mark {
    public init<X: Plottable, Y: Plottable>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {}
}
public struct RuleMark: _Mark {
    public init<X: Plottable, Y: Plottable>(xStart: PlottableValue<X>, xEnd: PlottableValue<X>, y: PlottableValue<Y>) {}
}
public struct LineMark: _Mark {
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {}
    public init<X: Plottable, Y: Plottable, S: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>, series: PlottableValue<S>) {}
}
public struct PointMark: _Mark { public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, y: PlottableValue<Y>) {} }
public struct AreaMark: _Mark {
    public init<X: Plottable, Y: Plottable>(x: PlottableValue<X>, yStart: PlottableValue<Y>, yEnd: PlottableValue<Y>) {}
}
public struct AnnotationPosition: Hashable, Sendable {
    public static let automatic = Self(), overlay = Self(), top = Self(), bottom = Self(), leading = Self(), trailing = Self()
}
extension ChartContent {
    public func foregroundStyle<S: ShapeStyle>(_ s: S) -> some ChartContent { self }
    public func opacity(_ o: Double) -> some ChartContent { self }
    public func cornerRadius(_ r: CGFloat, style: RoundedCornerStyle = .continuous) -> some ChartContent { self }
    public func lineStyle(_ s: StrokeStyle) -> some ChartContent { self }
    public func symbolSize(_ s: CGFloat) -> some ChartContent { self }
    public func annotation<V: View>(
        position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> V
    ) -> some ChartContent { self }
}

// MARK: Axes

@MainActor @preconcurrency public protocol AxisMark {}
@MainActor @preconcurrency public protocol AxisContent {}
public struct _Axis: AxisMark, AxisContent { nonisolated init() {} }
@resultBuilder public struct AxisMarkBuilder {
    public static func buildExpression<C: AxisMark>(_ c: C) -> C { c }
    public static func buildBlock<each C: AxisMark>(_ c: repeat each C) -> _Axis { _Axis() }
}
@resultBuilder public struct AxisContentBuilder {
    public static func buildExpression<C: AxisContent>(_ c: C) -> C { c }
    public static func buildBlock<C: AxisContent>(_ c: C) -> C { c }
}
public struct AxisMarkPosition: Hashable, Sendable {
    public static let automatic = Self(), leading = Self(), trailing = Self(), top = Self(), bottom = Self()
}
public struct AxisValue { public let index: Int, count: Int; public func `as`<P: Plottable>(_ t: P.Type) -> P? { nil } }
public struct AxisMarks<C: AxisMark>: AxisContent {
    public init<V: Plottable>(position: AxisMarkPosition = .automatic, values: [V], @AxisMarkBuilder content: @escaping (AxisValue) -> C) {}
}
public struct AxisGridLine: AxisMark { public init(centered: Bool? = nil, stroke: StrokeStyle? = nil) {} }
public struct AxisValueLabel<C: View>: AxisMark { public init(centered: Bool? = nil, anchor: UnitPoint? = nil, @ViewBuilder content: () -> C) {} }
extension AxisMark { public func foregroundStyle<S: ShapeStyle>(_ s: S) -> some AxisMark { self } }

extension View {
    public func chartXScale<D: ScaleDomain>(domain: D) -> some View { self }
    public func chartYScale<D: ScaleDomain>(domain: D) -> some View { self }
    public func chartXAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartYAxis<C: AxisContent>(@AxisContentBuilder content: () -> C) -> some View { self }
    public func chartXSelection<P: Plottable>(value: Binding<P?>) -> some View { self }
}
