// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/date.h"
#include "core/base/id.h"

namespace soviec {

/// Khối: decides approval routes and the layout of sheets.
enum class Bloc { Government, Party, Front };
template <>
struct Codes<Bloc> {
    static constexpr CodeOf<Bloc> entries[] = {
        {Bloc::Government, u"government"}, {Bloc::Party, u"party"}, {Bloc::Front, u"front"}};
};

enum class UnitKind { Province, Department, Commune, Division };
template <>
struct Codes<UnitKind> {
    static constexpr CodeOf<UnitKind> entries[] = {
        {UnitKind::Province, u"province"},
        {UnitKind::Department, u"department"},
        {UnitKind::Commune, u"commune"},
        {UnitKind::Division, u"division"}};
};

using UnitId = Id<struct UnitTag>;

/// Cơ quan, tổ chức, đơn vị: a node of the dated tree. `last` invalid: still there.
struct Unit {
    UnitId id;
    QString code;
    QString name;
    UnitId parent; ///< null for the agency on top
    UnitKind kind = UnitKind::Division;
    Bloc bloc = Bloc::Government;
    Date first;
    Date last;
    int version = 0;
};

} // namespace soviec
