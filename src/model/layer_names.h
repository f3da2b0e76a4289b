// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// What the values of a network's layers are called. Of a neuron alone, as in the tutorial:
/// `layer_1`, `prediction`, `dprediction_dlayer1`. Where there are several layers, each has its
/// number: `sum_1`, `output_1`, `sum_2`, ..., `prediction`, `doutput_1_dsum_1`. The tutorial's
/// `layer_2` is a sigmoid's output and no layer's sum, so no sum is called that.
namespace model
{

/// `weights` of a neuron; `weights_1`, `weights_2`, ... where there are several layers. Layers are
/// counted from 0 here.
inline std::string numbered(std::string_view name, std::size_t layer, std::size_t layers)
{
    return layers == 1 ? std::string(name) : std::string(name) + "_" + std::to_string(layer + 1);
}

/// The weighted sums of a layer.
inline std::string sum_name(std::size_t layer, std::size_t layers)
{
    return layers == 1 ? "layer_1" : numbered("sum", layer, layers);
}

/// The same as a part of the name of a derivative.
inline std::string sum_in_derivatives(std::size_t layer, std::size_t layers)
{
    return layers == 1 ? "layer1" : sum_name(layer, layers);
}

/// What comes out of a layer; of the last one it is the prediction.
inline std::string output_name(std::size_t layer, std::size_t layers)
{
    return layer + 1 == layers ? "prediction" : numbered("output", layer, layers);
}

} // namespace model
