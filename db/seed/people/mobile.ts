import type { Person } from "../person.ts";

export const MOBILE: Person[] = [
  {
    key: "diego.morales",
    name: "Diego Morales",
    headline: "iOS Developer",
    phone: "(512) 555-0143",
    location: "Austin, TX",
    links: ["github.com/diego-morales-demo"],
    profession: "mobile",
    level: "mid",
    layout: "margin",
    summary: "iOS developer with five years in consumer apps, from first prototype to a million installs.",
    jobs: [
      {
        role: "iOS Developer",
        company: "Juniper Fitness",
        location: "Austin, TX",
        start: "2021-10",
        end: "present",
        bullets: [
          "Develop the training app in Swift and SwiftUI: 1.1 million installs, rated 4.8.",
          "Rewrote synchronization with Core Data and background tasks; crash-free sessions rose from 98.1% to 99.7%.",
          "Automated builds and store releases with Fastlane.",
        ],
      },
      {
        role: "Mobile Developer",
        company: "Cedar Park Apps",
        location: "Austin, TX",
        start: "2020-01",
        end: "2021-09",
        bullets: [
          "Shipped six client apps in Swift and UIKit.",
          "Maintained a shared REST client and its unit tests.",
        ],
      },
    ],
    education: [
      { degree: "B.S. in Computer Science", school: "Hill Country University", start: "2015", end: "2019" },
    ],
    skills: [
      [
        "Mobile",
        ["Swift", "SwiftUI", "UIKit", "Objective-C", "Core Data", "Xcode", "Fastlane", "REST APIs", "Git"],
      ],
    ],
    languages: ["English (native)", "Spanish (native)"],
  },
  {
    key: "fatima.elamrani",
    name: "Fatima Zahra El Amrani",
    headline: "Senior Android Engineer",
    phone: "(646) 555-0120",
    location: "New York, NY",
    links: ["github.com/fatima-elamrani-demo", "linkedin.com/in/fatima-elamrani-demo"],
    profession: "mobile",
    level: "senior",
    layout: "modern",
    summary:
      "Android engineer with nine years of experience, most of it in banking and media apps with several million users.",
    jobs: [
      {
        role: "Senior Android Engineer",
        company: "Meridian Bank",
        location: "New York, NY",
        start: "2019-08",
        end: "present",
        bullets: [
          "Led the move of the banking app from Java to Kotlin and Jetpack Compose across 160 screens.",
          "Reduced cold start from 2.9 to 1.1 seconds on mid-range phones.",
          "Mentored three engineers and chaired the mobile architecture group.",
        ],
      },
      {
        role: "Android Developer",
        company: "Papercrane Media",
        location: "Brooklyn, NY",
        start: "2016-03",
        end: "2019-07",
        bullets: [
          "Built offline reading and audio playback in Java and Kotlin with RxJava.",
          "Set up Espresso tests on a device farm, which caught 40 regressions in the first year.",
        ],
      },
    ],
    education: [
      {
        degree: "Master's degree in Software Engineering",
        school: "Atlas School of Engineering",
        end: "2015",
      },
    ],
    skills: [
      ["Mobile", ["Kotlin", "Java", "Android SDK", "Jetpack Compose", "Coroutines", "RxJava", "Espresso"]],
      ["Tools", ["Gradle", "Firebase", "GitHub Actions", "Figma"]],
    ],
    languages: ["Arabic (native)", "French (fluent)", "English (fluent)"],
  },
  {
    key: "ravi.iyer",
    name: "Ravi Iyer",
    headline: "Flutter Developer",
    phone: "(408) 555-0177",
    location: "San Jose, CA",
    links: ["github.com/ravi-iyer-demo"],
    profession: "mobile",
    level: "entry",
    layout: "classic",
    summary: "Recent graduate with two published apps and one internship in mobile development.",
    jobs: [
      {
        role: "Mobile Development Intern",
        company: "Quartz Home",
        location: "San Jose, CA",
        start: "2025-05",
        end: "2025-08",
        bullets: [
          "Built the setup flow of a thermostat app in Flutter and Dart.",
          "Added Bluetooth pairing for Android and iOS.",
        ],
      },
    ],
    projects: [
      {
        title: "Splitwell",
        text: "App for sharing household costs, written in Flutter with Firebase; 1,200 downloads.",
        url: "github.com/ravi-iyer-demo/splitwell",
        when: "2024-11",
      },
      {
        title: "Birdsong",
        text: "Recognizes bird calls on the phone with TensorFlow Lite and Kotlin.",
        when: "2024-04",
      },
    ],
    education: [
      {
        degree: "Bachelor of Technology in Computer Science",
        school: "Deccan Institute of Engineering",
        start: "2021",
        end: "2025",
        detail: "First class with distinction",
      },
    ],
    skills: [["", ["Flutter", "Dart", "Kotlin", "Firebase", "Java", "Python", "Git", "REST APIs"]]],
    languages: ["English (fluent)", "Kannada (native)"],
  },
];
