// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/code.h"
#include "core/base/id.h"
#include "core/domain/position/level_range.h"

#include <QList>
#include <QString>

#include <optional>

namespace soviec {

using CompetencyId = Id<struct CompetencyTag>;

/// Năng lực chung, năng lực chuyên môn, năng lực quản lý.
enum class CompetencyGroup { General, Professional, Management };
template <>
struct Codes<CompetencyGroup> {
    static constexpr CodeOf<CompetencyGroup> entries[] = {
        {CompetencyGroup::General, u"general"},
        {CompetencyGroup::Professional, u"professional"},
        {CompetencyGroup::Management, u"management"}};
};

/// "general competencies", translated, as the form heads them.
QString competencyGroupLabel(CompetencyGroup group);

/// Công việc cụ thể, with what tells that it is done. Texts keep one line an item of a list.
struct JobWork {
    QString work;     ///< empty where the form gives the task one criterion without detail
    QString criteria; ///< tiêu chí đánh giá hoàn thành công việc; may be empty
    friend bool operator==(const JobWork&, const JobWork&) = default;
};

/// Nhiệm vụ, mảng công việc.
struct JobTask {
    QString number; ///< "2.1", as printed
    QString task;
    QList<JobWork> works; ///< none: "other work as assigned", which the form prints over all columns
    friend bool operator==(const JobTask&, const JobTask&) = default;
};

/// Quan hệ bên trong.
struct InnerRelation {
    QString supervisor; ///< được quản lý trực tiếp và kiểm duyệt kết quả bởi
    QString direct;     ///< quan hệ phối hợp trực tiếp trong đơn vị
    QString units;      ///< các đơn vị phối hợp chính
    friend bool operator==(const InnerRelation&, const InnerRelation&) = default;
};

/// Quan hệ bên ngoài.
struct OuterRelation {
    QString body;   ///< cơ quan, tổ chức có quan hệ chính
    QString nature; ///< bản chất quan hệ
    friend bool operator==(const OuterRelation&, const OuterRelation&) = default;
};

/// Quyền hạn cụ thể.
struct JobAuthority {
    QString number; ///< "4.1"
    QString text;
    friend bool operator==(const JobAuthority&, const JobAuthority&) = default;
};

enum class QualificationKind { Training, Certificates, Skills, Experience, Personal, Other };
template <>
struct Codes<QualificationKind> {
    static constexpr CodeOf<QualificationKind> entries[] = {
        {QualificationKind::Training, u"training"},
        {QualificationKind::Certificates, u"certificates"},
        {QualificationKind::Skills, u"skills"},
        {QualificationKind::Experience, u"experience"},
        {QualificationKind::Personal, u"personal"},
        {QualificationKind::Other, u"other"}};
};

/// "training", "certificates", …, translated, as the form heads the rows.
QString qualificationLabel(QualificationKind kind);

/// Yêu cầu về trình độ, phẩm chất.
struct Qualification {
    QualificationKind kind = QualificationKind::Other;
    QString heading; ///< as the agency words it; empty: qualificationLabel(kind)
    QString text;
    friend bool operator==(const Qualification&, const Qualification&) = default;
};

/// Năng lực mà vị trí yêu cầu.
struct RequiredCompetency {
    CompetencyGroup group = CompetencyGroup::General;
    QString name;            ///< as the description words it
    CompetencyId competency; ///< of the framework; null: the framework holds none of this name
    std::optional<LevelRange> level; ///< nothing: not stated
    friend bool operator==(const RequiredCompetency&, const RequiredCompetency&) = default;
};

/// Bản mô tả công việc, every part of the form (Decree 361/2025, annex), sections 1 to 5 and the
/// box above them. Lists may be empty: agencies leave sections out.
struct JobDescription {
    QString startText; ///< ngày bắt đầu thực hiện: a day or "from the decision's effect on"
    QString workplace;
    QString processes; ///< quy trình công việc liên quan
    QString purpose;
    QList<JobTask> tasks;
    QList<InnerRelation> inner;
    QList<OuterRelation> outer;
    QList<JobAuthority> authorities;
    QList<Qualification> qualifications;
    QList<RequiredCompetency> competencies;
    friend bool operator==(const JobDescription&, const JobDescription&) = default;
};

} // namespace soviec
