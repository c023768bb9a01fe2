// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <optional>

namespace soviec {

/// Numbers keys from nothing on, in the order in which they are first seen: places in a list of what belongs to them.
template <class Key>
class FirstSeen {
public:
    /// The number of the key; how many there were before, where it is new.
    size_t place(const Key& key)
    {
        const auto known = m_places.size();
        size_t& place = m_places[key];
        if (m_places.size() > known)
            place = size_t(known);
        return place;
    }
    /// Nothing where the key was not seen.
    std::optional<size_t> find(const Key& key) const
    {
        const auto found = m_places.constFind(key);
        return found == m_places.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<Key, size_t> m_places;
};

} // namespace soviec
