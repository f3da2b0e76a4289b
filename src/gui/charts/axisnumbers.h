#pragma once

class QChart;

namespace gui
{

/// Gives the negative numbers at a chart's axes a minus sign; Qt Charts writes them with a hyphen.
/// Whenever it lays the axes out anew, the hyphens come back.
void writeMinusSigns(const QChart& chart);

} // namespace gui
