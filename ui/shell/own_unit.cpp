// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/own_unit.h"

#include "core/service/office.h"
#include "core/service/organisation.h"
#include "ui/shell/page.h"

namespace soviec {

UnitId ownUnit(PageContext& context)
{
    const Viewer& viewer = context.shell.viewer();
    if (viewer.isHr || viewer.person.isNull())
        return {};
    const auto member = service::Organisation(context.office)
                            .member(viewer.person, context.office.clock().today());
    return member && *member ? (*member)->unit : UnitId();
}

} // namespace soviec
